import type { PageNotes, RecordNote } from '#utils/progress/model.ts';

/** What must never be found in the log: everything that the notes below were made of. */
export const SECRETS = ['1100000000008', 'ทดสอบ', 'สมมติ', '10/02/2560', 'portal.bopp-obec.info'];

export const note = (who: string, change: Partial<RecordNote> = {}): RecordNote => ({
  kind: 'pupil',
  identity: `pupil\ncifNo\n${who}\nทดสอบ สมมติ 10/02/2560`,
  school: '10000001',
  grade: '04',
  room: '1',
  certified: false,
  pupils: '',
  place: 0,
  counts: { error: 0, warning: 0, info: 0 },
  rules: [],
  ...change,
});

export const notes = (
  records: readonly RecordNote[],
  change: Partial<PageNotes> = {},
): PageNotes => ({
  portal: 'dmc',
  page: 'dmc/student-form',
  academicYear: 2569,
  records,
  ...change,
});
