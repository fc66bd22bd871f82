import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { PORTALS } from '#utils/portals/index.ts';
import { readCases } from '../portals/cases.ts';
import { isWhole, type Recognition, recognise } from './recognition.ts';

const CASES = readCases().filter(isWhole);
const done = new Map<string, Recognition>();

describe('recognition of the practice pages', () => {
  afterAll(() => {
    const file = process.env.RECOGNITION;
    if (file) writeFileSync(file, JSON.stringify([...done]));
  });

  it.each(CASES.map((one) => [one.name, one] as const))('%s', (name, one) => {
    const found = recognise(one);
    done.set(name, found);
    expect(found).toEqual({
      page: one.page,
      expected: Object.keys(one.fields).length,
      missed: [],
      wrong: [],
      missedIssues: [],
      falseAlarms: [],
    });
  });

  it('has pages enough that differ, and pages of every kind', () => {
    const pages = new Set(CASES.map(({ page }) => page));
    expect(CASES.length).toBeGreaterThan(40);
    const known = PORTALS.flatMap(({ pages: own }) => own.map(({ id }) => id));
    for (const id of new Set(known)) expect(pages).toContain(id);
  });
});
