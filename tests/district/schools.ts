import fc from 'fast-check';
import type { KeptSchool, SchoolCounts, SchoolNews } from '#utils/district/model.ts';

export const NOON = Date.UTC(2026, 5, 8, 5);
export const SCOPE = 'dmc/2569/1';

export const counts = (change: Partial<SchoolCounts> = {}): SchoolCounts => ({
  at: NOON,
  written: new Date(NOON).toISOString(),
  lastChecked: '2026-06-08',
  target: 120,
  checked: 100,
  fine: 90,
  open: 10,
  saved: 0,
  rules: [{ rule: 'citizen-id-checksum', records: 6 }],
  ...change,
});

export const kept = (change: Partial<KeptSchool> = {}): KeptSchool => {
  const codes = change.codes ?? ['10000001'];
  return {
    id: `${SCOPE}/${codes[0]}`,
    scope: SCOPE,
    codes,
    name: 'บ้านฝึกหัด',
    steps: { confirm: { done: true, at: NOON }, certify: { done: false, at: NOON } },
    last: NOON,
    ...change,
  };
};

const code = fc.integer({ min: 0, max: 6 }).map((at) => String(10000001 + at));
const name = fc.constantFrom('บ้านฝึกหัด', 'วัดฝึกหัด', 'โรงเรียนบ้านฝึกหัด', 'ชุมชน ฝึกหัด', '');

/** What pages and files may bring, a few schools over and over. */
export const news: fc.Arbitrary<SchoolNews> = fc
  .record({
    codes: fc.array(code, { maxLength: 1 }),
    name,
    at: fc.integer({ min: NOON, max: NOON + 9_000_000 }),
    steps: fc.option(
      fc.record({ confirm: fc.boolean(), certify: fc.boolean() }, { requiredKeys: ['confirm'] }),
      { nil: undefined },
    ),
    checked: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ codes, name, at, steps, checked }) =>
    steps
      ? { codes, name, at, steps }
      : {
          codes,
          name,
          at,
          sent: counts({
            at,
            written: new Date(at).toISOString(),
            checked,
            fine: checked,
            open: 0,
            rules: [],
          }),
        },
  );
