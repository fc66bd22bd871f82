import { hashOf } from './hash.ts';
import type { LoggedRecord, PageNotes, RecordNote } from './model.ts';
import { scopeOf } from './model.ts';
import { asRecord } from './schema.ts';
import type { Table } from './table.ts';

/** Which round a page's records count for. */
export type RoundOf = (
  portal: string,
  academicYear: number | undefined,
  now: Date,
) => {
  readonly year: number;
  readonly round: LoggedRecord['round'];
};

interface LogOptions {
  readonly table: Table;
  readonly roundOf: RoundOf;
  readonly now?: () => Date;
}

/** What became of a page's notes: the ids of its records, beside the notes themselves. */
export type Noted = readonly (readonly [id: string, note: RecordNote])[];

export interface Log {
  /** Keeps a page's notes; when it resolves they are stored for good. */
  note(notes: PageNotes): Promise<Noted>;
  /** The portal said that these records, by id, were saved. */
  saved(ids: readonly string[]): Promise<void>;
}

const SCHOOL = /^(?:\d{6}|\d{8}|\d{10})$/;

/** The one writer of the log; the table keeps writes apart. */
export function createLog({ table, roundOf, now = () => new Date() }: LogOptions): Log {
  const recordOf = async (notes: PageNotes, note: RecordNote, key: CryptoKey, at: Date) => {
    const { year, round } = roundOf(notes.portal, notes.academicYear, at);
    const scope = scopeOf(notes.portal, year, round);
    const who = await hashOf(key, note.identity);
    return asRecord({
      id: `${scope}/${note.kind}/${who}`,
      scope,
      portal: notes.portal,
      page: notes.page,
      kind: note.kind,
      year,
      round,
      school: SCHOOL.test(note.school) ? note.school : '',
      who,
      grade: note.grade,
      room: note.room,
      certified: note.certified,
      first: at.getTime(),
      last: at.getTime(),
      counts: note.counts,
      rules: [...new Set(note.rules)],
      saved: 0,
    });
  };

  return {
    async note(notes) {
      const at = now();
      const key = await table.key();
      const made = await Promise.all(
        notes.records.map(async (note) => [await recordOf(notes, note, key, at), note] as const),
      );
      const kept = made.flatMap(([record, note]) => (record ? [[record, note] as const] : []));
      await table.merge(kept.map(([record]) => record));
      return kept.map(([{ id }, note]) => [id, note] as const);
    },

    async saved(ids) {
      const at = now().getTime();
      const own = await table.pick(ids);
      await table.merge(own.map((record) => ({ ...record, saved: at })));
    },
  };
}
