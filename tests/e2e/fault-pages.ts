import type { Answer, Portal } from '#tests/portals/http.ts';
import { openPortals } from '#tests/portals/portals.ts';

/** What is wrong with a page of the practice portal. */
export interface PageFault {
  /** Runs as the page's own script before anything else of the page. */
  readonly script?: string;
  /** Other markup in the page's place. */
  readonly html?: (html: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The only scripts that a strict page lets run. */
export const NONCE = 'practice';

export interface FaultyPortals {
  readonly portals: Portal;
  /** Pages have another fault from now on. */
  set(fault: PageFault): void;
  /** The same, and whatever was saved before is forgotten. */
  begin(fault: PageFault): void;
}

/** The practice portals, whose pages have the fault that is set at the moment. */
export function faultyPortals(): FaultyPortals {
  let whole = openPortals();
  let fault: PageFault = {};
  const spoil = (answer: Answer): Answer => {
    const { script, html = (text: string) => text, headers } = fault;
    const first = script ? `<script nonce="${NONCE}">${script}</script>` : '';
    const body = html(answer.body ?? '').replace('<head>', () => `<head>${first}`);
    return { ...answer, body, headers: { ...answer.headers, ...headers } };
  };
  return {
    portals(asked) {
      const answer = whole(asked);
      return answer?.body === undefined ? answer : spoil(answer);
    },
    set(next) {
      fault = next;
    },
    begin(next) {
      whole = openPortals();
      fault = next;
    },
  };
}
