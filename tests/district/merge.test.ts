import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { takeIn } from '#utils/district/merge.ts';
import type { KeptSchool, SchoolNews } from '#utils/district/model.ts';
import { asSchool } from '#utils/district/schema.ts';
import { counts, kept, NOON, news, SCOPE } from './schools.ts';

const known = (all: readonly KeptSchool[], given: readonly SchoolNews[]) => {
  const { changed, gone, outcomes } = takeIn(all, SCOPE, given);
  const map = new Map(all.map((one) => [one.id, one]));
  for (const id of gone) map.delete(id);
  for (const one of changed) map.set(one.id, one);
  return { schools: [...map.values()], outcomes };
};

const later = NOON + 3_600_000;
const iso = (moment: number) => new Date(moment).toISOString();
const file = (name: string, codes: string[], change: Parameters<typeof counts>[0] = {}) => ({
  codes,
  name,
  at: later,
  sent: counts({ at: later, written: iso(later), ...change }),
});
const page = (name: string, codes: string[], steps: SchoolNews['steps'], at = later) => ({
  codes,
  name,
  at,
  steps: steps ?? {},
});

describe('news of a school', () => {
  it('makes one of it, whatever brings it first', () => {
    const one = page('บ้านฝึกหัด', ['10000001'], { confirm: true });
    const other = file('โรงเรียนบ้านฝึกหัด', ['10000001']);
    for (const given of [
      [one, other],
      [other, one],
    ]) {
      const { schools, outcomes } = known([], given);
      expect(outcomes[0]).toBe('new');
      expect(schools).toHaveLength(1);
      expect(schools[0]).toMatchObject({
        codes: ['10000001'],
        name: 'บ้านฝึกหัด',
        steps: { confirm: { done: true, at: later } },
        sent: { checked: 100 },
      });
    }
  });

  it('takes the place of what was known of the same step, and leaves the other steps', () => {
    const { schools } = known([kept()], [page('', ['10000001'], { certify: true })]);
    expect(schools[0]?.steps).toEqual({
      confirm: { done: true, at: NOON },
      certify: { done: true, at: later },
    });
  });

  test.each([
    ['a later file', later, 'replaced', 100],
    ['the same file', NOON, 'same', 100],
    ['an earlier file', NOON - 1000, 'older', 100],
  ])('%s is told from the one that is there', (_what, written, outcome, checked) => {
    const before = kept({ sent: counts() });
    const given = file('', ['10000001'], {
      written: iso(written),
      ...(written !== NOON && { target: 130 }),
    });
    const { schools, outcomes } = known([before], [given]);
    expect(outcomes).toEqual([outcome]);
    expect(schools[0]?.sent?.checked).toBe(checked);
    expect(schools[0]?.sent?.target).toBe(outcome === 'replaced' ? 130 : 120);
  });

  it('a clock that ran years ahead does not win for ever', () => {
    const ahead = kept({ sent: counts({ written: '2036-01-01T00:00:00.000Z', target: 1 }) });
    const { outcomes, schools } = known([ahead], [file('', ['10000001'], { target: 2 })]);
    expect(outcomes).toEqual(['replaced']);
    expect(schools[0]?.sent?.target).toBe(2);
  });

  it('without a code finds the only school of that name, and no other', () => {
    const two = [kept(), kept({ codes: ['10000002'], id: `${SCOPE}/10000002`, name: 'วัดฝึกหัด' })];
    expect(known(two, [file('โรงเรียน บ้านฝึกหัด', [])]).schools[0]?.sent).toBeDefined();
    const namesakes = two.map((one) => ({ ...one, name: 'บ้านฝึกหัด' }));
    const { outcomes, schools } = known(namesakes, [file('บ้านฝึกหัด', [])]);
    expect(outcomes).toEqual(['ambiguous']);
    expect(schools.some(({ sent }) => sent)).toBe(false);
  });

  it('of two schools with one name and two codes stays apart', () => {
    const { schools } = known([kept()], [page('บ้านฝึกหัด', ['10000009'], { confirm: false })]);
    expect(schools.map(({ codes }) => codes.join())).toEqual(['10000001', '10000009']);
  });

  it('of namesakes in a list without codes keeps each in its turn, again and again', () => {
    const list = [true, false].map((confirm) => page('บ้านฝึกหัด', [], { confirm }));
    const once = known([], list);
    expect(once.schools.map(({ steps }) => steps.confirm?.done)).toEqual([true, false]);
    const again = known(once.schools, list);
    expect(again.schools).toEqual(once.schools);
  });

  it('that shows two codes joins what was kept under each', () => {
    const two = [
      kept({ name: '' }),
      kept({ codes: ['100001'], id: `${SCOPE}/100001`, name: '', sent: counts(), steps: {} }),
    ];
    const { schools } = known(two, [page('บ้านฝึกหัด', ['10000001', '100001'], { certify: true })]);
    expect(schools).toHaveLength(1);
    expect(schools[0]).toMatchObject({ codes: ['10000001', '100001'], sent: { checked: 100 } });
  });

  it('that names nobody is not kept, and a person is no name', () => {
    const { outcomes, schools } = known(
      [],
      [file('', []), file('นายสมมติ ใจฝึกหัด', []), file('นายสมมติ ใจฝึกหัด', ['1000001'])],
    );
    expect(outcomes).toEqual(['nameless', 'nameless', 'nameless']);
    expect(schools).toEqual([]);
  });
});

describe('any news', () => {
  it('keeps only what may be kept, never two of one code, and answers each', () => {
    fc.assert(
      fc.property(fc.array(fc.array(news, { maxLength: 6 }), { maxLength: 5 }), (batches) => {
        let schools: readonly KeptSchool[] = [];
        for (const batch of batches) {
          const next = known(schools, batch);
          expect(next.outcomes).toHaveLength(batch.length);
          schools = next.schools;
        }
        for (const one of schools) expect(asSchool(one)).toEqual(one);
        const codes = schools.flatMap((one) => one.codes);
        expect(new Set(codes).size).toBe(codes.length);
        expect(new Set(schools.map(({ id }) => id)).size).toBe(schools.length);
      }),
    );
  });

  it('changes nothing when it comes twice', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 8 }), (batch) => {
        const coded = batch.filter(({ codes }) => codes.length > 0);
        const once = known([], coded);
        const again = known(once.schools, coded);
        const plain = ({ schools }: { schools: readonly KeptSchool[] }) =>
          schools.map(({ id, codes, sent }) => [id, codes, sent?.checked]);
        expect(plain(again)).toEqual(plain(once));
      }),
    );
  });
});
