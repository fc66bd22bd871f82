import { fingerprint } from '#utils/desk/fingerprint.ts';
import type { DocumentResult } from '#utils/desk/model.ts';
import type { RecordNote } from '#utils/desk/notes.ts';
import { inSlices } from '#utils/desk/slices.ts';
import { saysSaved } from '#utils/page/says-saved.ts';
import { sendSurely } from '#utils/platform/messages.ts';
import type { Portal } from '#utils/portals/model.ts';
import { whenCalm } from './when-calm.ts';

/** After the last change, ms: what is being typed is told when it stands. */
const CALM = 1_200;

/** Of one page; a province's list may be longer, and says nothing of how far they are. */
const MOST_SCHOOLS = 2000;

/**
 * As small a number as needs no object of its own. Two records in thousands may share one; then they are
 * told once more than they need be.
 */
const small = (text: string): number => fingerprint(text) & 0x3fff_ffff;

/** Tells the log how the page's records stand, each when it stands otherwise than it was told before. */
export function progress(
  portal: Portal,
  results: () => readonly DocumentResult[],
  signal: AbortSignal,
) {
  // What was told of which record, as numbers that stand for the texts: a list has thousands.
  const told = new Map<number, number>();
  let toldSchools = '';

  /** What is otherwise than told; a page that goes gets no second turn, so it is gathered at once. */
  const newsOf = (notes: Iterable<RecordNote | undefined>, saving?: true) => {
    const news: { readonly note: RecordNote; readonly who: number; readonly how: number }[] = [];
    function* gather() {
      for (const note of notes) {
        yield;
        if (!note) continue;
        const who = small(note.identity);
        const how = small(JSON.stringify(note));
        if (saving || told.get(who) !== how) news.push({ note, who, how });
      }
    }
    if (saving || document.hidden) {
      for (const _ of gather());
      return news;
    }
    return new Promise<typeof news>((done) => {
      inSlices(
        gather(),
        () => signal.aborted,
        () => done(news),
      );
    });
  };

  const tell = async (saving?: true) => {
    calm.rest();
    for (const { found, notes } of results()) {
      const { page, academicYear } = found;
      // Nothing to tell; the page after a save, which need not be known, may still say that it saved.
      if (page === 'unrecognised') continue;
      const gathered = newsOf(notes(), saving);
      const news = gathered instanceof Promise ? await gathered : gathered;
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
  /** The whole list at once, so that schools without a code can be told apart by their turn. */
  const tellSchools = async () => {
    for (const { found, schools } of results()) {
      const { page, academicYear } = found;
      const notes = schools()
        .filter(({ steps }) => Object.keys(steps).length > 0)
        .map(({ codes, name, steps }) => ({ codes, name: name.slice(0, 400), steps }));
      const text = JSON.stringify(notes);
      if (notes.length === 0 || text === toldSchools) continue;
      const answer = await sendSurely('district-seen', {
        portal: portal.id,
        page,
        schools: notes.slice(0, MOST_SCHOOLS),
        ...(academicYear !== undefined && { academicYear }),
      });
      if (answer.ok) toldSchools = text;
    }
  };
  const now = () =>
    void tell()
      .then(tellSchools)
      .catch(() => undefined);
  const calm = whenCalm(now, CALM, signal);
  document.addEventListener('visibilitychange', () => document.hidden && now(), { signal });

  return {
    changed: calm.ask,
    saving: () => void tell(true).catch(() => undefined),
  };
}
