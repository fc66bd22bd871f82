import { fingerprint } from '#utils/desk/fingerprint.ts';
import type { DocumentResult } from '#utils/desk/model.ts';
import { saysSaved } from '#utils/page/says-saved.ts';
import { sendSurely } from '#utils/platform/messages.ts';
import type { Portal } from '#utils/portals/model.ts';

/** After the last change, ms: what is being typed is told when it stands. */
const CALM = 1_200;

/** Tells the log how the page's records stand, each when it stands otherwise than it was told before. */
export function progress(
  portal: Portal,
  results: () => readonly DocumentResult[],
  signal: AbortSignal,
) {
  // What was told of which record, as numbers that stand for the texts: a list has thousands.
  const told = new Map<number, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = async (saving?: true) => {
    clearTimeout(timer);
    for (const { found, notes } of results()) {
      const { page, academicYear } = found;
      // Nothing to tell; the page after a save, which need not be known, may still say that it saved.
      if (page === 'unrecognised') continue;
      const all = notes().map((note) => ({
        note,
        who: fingerprint(note.identity),
        how: fingerprint(JSON.stringify(note)),
      }));
      const news = saving ? all : all.filter(({ who, how }) => told.get(who) !== how);
      if (news.length === 0) continue;
      const answer = await sendSurely('log-checks', {
        portal: portal.id,
        page,
        records: news.map(({ note }) => note),
        ...(academicYear !== undefined && { academicYear }),
        ...(saving && { saving }),
      });
      // What was not kept is told again with the next change.
      if (answer.ok && answer.reply) for (const { who, how } of news) told.set(who, how);
    }
    if (!saving && saysSaved(document)) void sendSurely('log-saved', null);
  };
  const now = () => void tell().catch(() => undefined);
  const rest = () => clearTimeout(timer);
  signal.addEventListener('abort', rest, { once: true });
  document.addEventListener('visibilitychange', () => document.hidden && now(), { signal });

  return {
    changed() {
      rest();
      if (!signal.aborted) timer = setTimeout(now, CALM);
    },
    saving: () => void tell(true).catch(() => undefined),
  };
}
