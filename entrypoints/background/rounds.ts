import type { RoundQuestion } from '#utils/platform/protocol.ts';
import { type PageRound, pageRound } from '#utils/rounds/page-round.ts';
import type { knownSteps } from './known-steps.ts';

/** What pages ask of rounds. */
export function roundHandlers(known: ReturnType<typeof knownSteps>) {
  return {
    async 'page-round'({ portal, academicYear, language }: RoundQuestion): Promise<PageRound> {
      return pageRound(portal, academicYear, language, new Date(), await known(language));
    },
  };
}
