import { describe, expect, it } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { readRecord } from '#utils/page/read.ts';
import { HOSTS } from '#utils/portals/hosts.ts';
import { PORTALS } from '#utils/portals/index.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { readStatus } from '#utils/rules/statuses.ts';
import { around, documentOf, FORM_URL } from './open.ts';

// Forms that are printed have lines of dots to write on. A pattern that could take such a line in more than
// one way would hold up the page for good: these tests end, or they do not.
const PIECES = [
  '.',
  '_',
  '-',
  '–',
  ' ',
  '. ',
  '*',
  ':',
  '(',
  ')',
  '/',
  'พ.ศ.',
  'วันที่',
  'ผอ.',
  'สพท.',
  'ก.',
];
const lines = PIECES.flatMap((piece) => {
  const long = piece.repeat(Math.floor(100 / piece.length));
  return [`ลงชื่อ ${long} ผู้รายงาน`, `(${long})`, `${long}x`, `ชื่อ ${long}`, `${long} ชื่อ`];
});

describe.each(PORTALS.map((portal) => [portal.id, portal] as const))('%s', (id, portal) => {
  it('is read to its end whatever lines of signs stand on the page', () => {
    const url = new URL(`https://${HOSTS[id][0]}/page`);
    const boxes = lines.map((line) => `<p>${line} <input></p><p><label>${line}</label></p>`);
    const cells = lines.map((line) => `<tr><td>${line}</td><td>${line}</td><td><input></td></tr>`);
    const page = documentOf(
      `<form method="post">${boxes.join('')}<table>${cells.join('')}</table></form>`,
    );
    expect(findPage(page, url, portal).page).toBe('unrecognised');
  });
});

it('a recognised form is checked to its end with such lines in its boxes', () => {
  for (const line of lines) {
    const page = documentOf(around(''));
    for (const box of page.querySelectorAll('input')) box.value = line;
    const found = findPage(page, new URL(FORM_URL), PORTALS[0] as (typeof PORTALS)[number]);
    for (const record of found.records)
      checkRecord(RULES, readRecord(record), {
        today: { year: 2026, month: 6, day: 10 },
        academicYear: 2569,
        required: {},
      });
    expect(found.page).toBe('dmc/student-form');
    readStatus(line);
  }
});
