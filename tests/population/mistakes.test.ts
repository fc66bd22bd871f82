// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { RULES } from '#utils/rules/index.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import { confuse } from './confusion.ts';
import { confuseLists, saidOf, schoolsOf } from './list-confusion.ts';
import { MISTAKES } from './mistakes.ts';
import { LIST_MISTAKES } from './mistakes-list.ts';
import { population } from './population.ts';

const EACH = 150;
const pupils = population(12_000);
const outcomes = confuse(pupils, MISTAKES, EACH);

test('every rule about a pupil has a mistake that it must see', () => {
  const covered = new Set(MISTAKES.map((mistake) => mistake.rule));
  const ofPupils = RULES.filter((rule) => rule.records.includes('pupil')).map((rule) => rule.id);
  expect(ofPupils.filter((id) => !covered.has(id))).toEqual([]);
  expect([...covered].filter((id) => !ofPupils.includes(id))).toEqual([]);
  expect(new Set(MISTAKES.map(({ id }) => id)).size).toBe(MISTAKES.length);
});

describe.each(outcomes.map((outcome) => [outcome.mistake.id, outcome] as const))('%s', (_, it) => {
  test(`is caught by ${it.mistake.rule}`, () => {
    expect(it.tried).toBeGreaterThanOrEqual(50);
    expect({ share: it.caught / it.tried >= 0.99, missed: it.missed.slice(0, 3) }).toMatchObject({
      share: true,
    });
  });

  test('raises no other issue', () => {
    const odd = it.odd.map(([change, issue]) => [issue.rule, issue.field, change]);
    expect(odd.filter(([rule]) => RULES.some(({ id }) => id === rule)).slice(0, 3)).toEqual([]);
  });
});

describe('lists', () => {
  const schools = schoolsOf(pupils);

  test('without mistakes are silent', () => {
    expect(schools.length).toBeGreaterThan(30);
    expect(schools.flatMap(saidOf)).toEqual([]);
  });

  test('every list rule about pupils has a mistake', () => {
    const covered = new Set(LIST_MISTAKES.map((mistake) => mistake.rule));
    const ofPupils = LIST_RULES.filter((rule) => rule.records.includes('pupil')).map(
      ({ id }) => id,
    );
    expect(ofPupils.filter((id) => !covered.has(id))).toEqual([]);
  });

  test.each(confuseLists(schools, LIST_MISTAKES, 100).map((it) => [it.mistake.id, it] as const))(
    '%s is caught, and nothing else',
    (_, { tried, caught, others }) => {
      expect(tried).toBeGreaterThanOrEqual(50);
      expect(caught / tried).toBeGreaterThanOrEqual(0.99);
      expect([...others]).toEqual([]);
    },
  );
});
