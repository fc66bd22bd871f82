import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressWords } from '#components/words/progress.ts';
import { type TableWords, writeCsv, writeWorkbook } from '#utils/progress/export-tables.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { summarise } from '#utils/progress/summary.ts';
import { readCsv, readWorkbook } from './read-back.ts';
import { record, records } from './records.ts';

const { recordColumns, classColumns } = progressWords('th');

/** Texts that a table has to keep apart from its own signs. */
const AWKWARD = ['ป.1', 'a,b', 'a "b"', 'a\r\nb', '<&>', ' ก ', '😀'];
const texts = fc.constantFrom(...AWKWARD);
const words = fc.tuple(texts, texts).map(
  ([grade, rule]): TableWords => ({
    records: recordColumns.split('|'),
    classes: classColumns.split('|'),
    sheets: { summary: 'สรุป', records: 'รายการ' },
    gradeText: (code) => `${grade}${code}`,
    ruleText: (id) => `${rule}${id}`,
  }),
);

/** dd/mm/yyyy BE by another way than the writer's. */
const dayOf = (moment: number) =>
  moment === 0
    ? ''
    : new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
        timeZone: 'Asia/Bangkok',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      }).format(moment);

const expected = (one: LoggedRecord, { gradeText, ruleText }: TableWords) => [
  one.school,
  one.grade && gradeText(one.grade),
  one.room,
  one.counts.error,
  one.counts.warning,
  one.counts.info,
  one.rules.map(ruleText).join(', '),
  dayOf(one.last),
  dayOf(one.saved),
];

describe('the log as a table', () => {
  it('says in CSV what it says here, to any reader of CSV', () => {
    fc.assert(
      fc.property(records, words, (all, own) => {
        const text = writeCsv(all, own);
        expect(text.startsWith('\ufeff')).toBe(true);
        const [heads, ...rows] = readCsv(text.slice(1));
        expect(heads).toEqual(own.records);
        expect(rows).toEqual(all.map((one) => expected(one, own).map(String)));
      }),
    );
  });

  it('says the same in a workbook, counts as numbers, and the classes before it', async () => {
    await fc.assert(
      fc.asyncProperty(records, words, async (all, own) => {
        const summary = summarise(all);
        const [classes, list] = readWorkbook(await writeWorkbook(summary, all, own));
        expect([classes?.name, list?.name]).toEqual(['สรุป', 'รายการ']);
        expect(list?.rows).toEqual([own.records, ...all.map((one) => expected(one, own))]);
        expect(classes?.rows).toEqual([
          own.classes,
          ...summary.classes.map(({ grade, room, checked, fine, open, saved }) => [
            grade && own.gradeText(grade),
            room,
            checked,
            fine,
            open,
            saved,
          ]),
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@a'])('runs no formula, not even where a word is %s', (formula) => {
    const [one] = fc.sample(record, 1);
    if (!one) throw new Error('no sample');
    const [own] = fc.sample(words, 1);
    if (!own) throw new Error('no sample');
    const text = writeCsv([{ ...one, grade: '04' }], { ...own, gradeText: () => formula });
    expect(readCsv(text.slice(1))[1]?.[1]).toBe(`'${formula}`);
  });
});
