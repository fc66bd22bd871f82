import type { RoundQuestion } from '#utils/platform/protocol.ts';
import type { KnownSteps } from '#utils/rounds/known-steps.ts';
import { type PageRound, pageRound } from '#utils/rounds/page-round.ts';

/** What pages ask of rounds. */
export function roundHandlers(known: KnownSteps) {
  return {
    async 'page-round'({ portal, academicYear, language }: RoundQuestion): Promise<PageRound> {
      return pageRound(portal, academicYear, language, new Date(), await known(language));
    },
  };
}
