import { describe, expect, test } from 'vitest';
import { issueText } from '#utils/rules/issue-text.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import { check, flagging } from './support.ts';

/** Synthetic numbers: no district has the digits 00, the provinces do not exist, or all digits are alike. */
const VECTORS: readonly (readonly [number: string, rules: readonly string[]])[] = [
  ['1100000000008', []],
  ['2100000000006', []],
  ['5500000000007', []],
  ['1960000000001', []],
  ['0100000000000', []],
  ['6100000000009', []],
  ['7100000000007', []],
  ['8100000000005', []],
  ['3100000000004', ['citizen-id-class']],
  ['0999999999991', ['citizen-id-province']],
  ['6999999999990', ['citizen-id-province']],
  ['7999999999998', ['citizen-id-province']],
  ['8999999999996', ['citizen-id-province']],
  ['1999999999999', ['citizen-id-province']],
  ['9999999999994', ['citizen-id-dummy']],
  ['1000000000009', ['citizen-id-province']],
  ['9000000000004', ['citizen-id-class', 'citizen-id-province']],
  ['0000000000001', ['citizen-id-dummy']],
  ['1880000000001', ['citizen-id-province']],
  ['6666666666660', ['citizen-id-dummy']],
  ['5555555555551', ['citizen-id-dummy']],
  ['1234567890121', ['citizen-id-dummy']],
  ['1234545678781', ['citizen-id-dummy']],
  ['1111111111119', ['citizen-id-dummy']],
  ['2222222222227', ['citizen-id-dummy']],
  ['3333333333335', ['citizen-id-dummy']],
  ['4444444444443', ['citizen-id-dummy']],
  ['7777777777778', ['citizen-id-dummy']],
  ['8888888888886', ['citizen-id-dummy']],
  // Digit 3 is not protected.
  ['1110000000008', []],
  ['1190000000008', []],
  ['2180000000006', []],
  ['5580000000007', []],
  ['5590000000007', ['citizen-id-province']],
  ['1970000000001', ['citizen-id-province']],
  ['1980000000001', ['citizen-id-province']],
  ['1990000000001', ['citizen-id-province']],
  // Wrong check digits.
  ['1100000000007', ['citizen-id-checksum']],
  ['1100000000009', ['citizen-id-checksum']],
  ['2100000000005', ['citizen-id-checksum']],
  ['2100000000007', ['citizen-id-checksum']],
  ['1234545678789', ['citizen-id-checksum']],
  ['0100000000001', ['citizen-id-checksum']],
  ['0000000000000', ['citizen-id-dummy']],
  // Shapes.
  ['100000000000', ['citizen-id-format']],
  ['1.1E+12', ['citizen-id-format']],
  ['1-1000-00000-00-8', []],
  ['๑๑๐๐๐๐๐๐๐๐๐๐๘', ['digit-script']],
  ['-', []],
  ['', []],
  // G codes.
  ['G690000000001', ['g-code-format']],
  ['G6910000001', ['g-code-format']],
  ['g69 10 00000000', ['g-code-format']],
  ['G691099999999', []],
];

describe.each(VECTORS)('%s', (number, rules) => {
  test('for a pupil', () => {
    expect(flagging({ cifNo: number })).toEqual(rules);
  });

  test.each(['fatherCifNo', 'motherCifNo', 'parentCifNo'] as const)('for %s', (field) => {
    expect(flagging({ [field]: number })).toEqual(
      rules.filter((rule) => rule !== 'citizen-id-class'),
    );
  });
});

test('the severities by case', () => {
  const severityOf = (number: string) => check({ cifNo: number }).issues[0]?.severity;
  expect(severityOf('1100000000007')).toBe('error');
  expect(severityOf('0100000000001')).toBe('warning');
  expect(severityOf('G690000000001')).toBe('warning');
  expect(severityOf('G6910000001')).toBe('error');
});

test('no message shows more than the last four digits of a number', () => {
  for (const [number] of VECTORS) {
    const shared = { cifNo: number, fatherCifNo: number, cifNoChk: '1960000000001', cifType: 'P' };
    for (const issue of check(shared).issues) {
      const about = RULE_TEXTS[issue.rule];
      const said = JSON.stringify(about && issueText(issue, about));
      expect(said).toContain('see');
      const runs = said.replace(/2\.7\.9|[๐-๙]/g, '').match(/\d{5,}/g) ?? [];
      expect(runs).toEqual([]);
    }
  }
});
