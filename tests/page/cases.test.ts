import { afterAll, describe, expect, it } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { type Case, readCases } from '../portals/cases.ts';
import { documentOf } from './open.ts';

interface Row {
  readonly case: string;
  readonly page: string;
  readonly fields: number;
  readonly recognised: number;
  readonly missed: string;
  readonly wrong: string;
}

const rows: Row[] = [];

/** Frames are documents of their own; they are opened by the tests in real browsers. */
const here = (one: Case): boolean =>
  Object.values(one.fields).every((selector) => !selector.includes(' >>> '));

function recognise(one: Case) {
  const document = documentOf(one.html.replaceAll('<iframe', '<x-frame'));
  const found = findPage(document, new URL(one.url), DMC);
  const fields = found.records[0]?.fields ?? new Map();
  const missed: string[] = [];
  const wrong: string[] = [];
  const marks = new Map<Element, string>();
  for (const [key, selector] of Object.entries(one.fields)) {
    const expected = document.querySelector(selector);
    if (expected) marks.set(expected, key);
    const field = fields.get(key as FieldKey);
    if (!field) missed.push(key);
    else if (field.mark !== expected && !field.controls.includes(expected as HTMLElement))
      wrong.push(key);
  }
  for (const [key, field] of fields) {
    const meant = marks.get(field.mark);
    if (meant !== undefined && meant !== key) wrong.push(`${meant} as ${key}`);
    if (meant === undefined && !(key in one.fields)) wrong.push(`+${key}`);
  }
  rows.push({
    case: one.name,
    page: found.page === one.page ? found.page : `${found.page}, not ${one.page}`,
    fields: Object.keys(one.fields).length,
    recognised: Object.keys(one.fields).length - missed.length,
    missed: missed.join(' '),
    wrong: wrong.join(' '),
  });
  return { found, missed, wrong };
}

describe('recognition of the practice pages', () => {
  afterAll(() => {
    if (process.env.TABLE) console.table(rows);
  });

  it.each(
    readCases()
      .filter(here)
      .map((one) => [one.name, one] as const),
  )('%s', (_, one) => {
    const { found, missed, wrong } = recognise(one);
    expect({ page: found.page, missed, wrong }).toEqual({ page: one.page, missed: [], wrong: [] });
  });
});
