import { choiceLabel } from '#utils/records/choices.ts';
import { fieldOf } from '#utils/records/fields.ts';
import type { Words } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { issueText } from '#utils/rules/issue-text.ts';
import type { Issue, Severity } from '#utils/rules/model.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';
import type { RosterPupil } from './check-file.ts';

export type Language = keyof Words;
export type Grouping = 'class' | 'rule';

/** Which issues are asked for, and how. */
export interface Filter {
  readonly grouping: Grouping;
  readonly severities: readonly Severity[];
  /** Any part of name, number, class, field or rule; `''` for all. */
  readonly search: string;
  readonly language: Language;
  /** Whether numbers of persons are shown whole. */
  readonly reveal: boolean;
}

/** A heading of a group, or an issue, as a line of the table. */
export type Line =
  | { readonly kind: 'group'; readonly title: string; readonly count: number }
  | {
      readonly kind: 'issue';
      readonly row: number;
      readonly rule: string;
      readonly severity: Severity;
      readonly title: string;
      readonly field: string;
      readonly name: string;
      readonly number: string;
      readonly studentNo: string;
      readonly place: string;
      readonly see: string;
      readonly todo: string;
    };

export const className = ({ levelDtlCode = '', classroom = '' }: Values): string => {
  const grade = choiceLabel('levelDtlCode', levelDtlCode) ?? levelDtlCode;
  const room = classroom.trim().replace(/^0+(?=\d)/, '');
  return room === '' || room === '-' ? grade || '-' : `${grade || '-'}/${room}`;
};

/** In the order of the grades, then of the rooms. */
export const classKey = ({ levelDtlCode = '', classroom = '' }: Values): string =>
  `${levelDtlCode.padStart(4, '~')} ${classroom.trim().padStart(6, '0')}`;

/** All but the last four signs of a number hidden; text that is no number stays hidden whole. */
export const masked = (number: string): string => {
  const shown = number.replace(/[\s-]/g, '');
  return shown.length > 4
    ? '•'.repeat(shown.length - 4) + shown.slice(-4)
    : '•'.repeat(shown.length);
};

export const nameOf = (values: Values): string =>
  [values.firstNameTh, values.lastNameTh]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '' && part !== '-')
    .join(' ');

export const ruleTitle = (rule: string, language: Language): string =>
  RULE_TEXTS[rule]?.title[language] ?? rule;

/** The field with whose it is, where its own label does not say so. */
export const fieldName = (issue: Issue, language: Language): string => {
  const { label, section } = fieldOf(issue.field);
  const where: Partial<Record<typeof section, Words>> = {
    'registered-address': { th: 'ทะเบียนบ้าน', en: 'registered' },
    'current-address': { th: 'ที่อยู่ปัจจุบัน', en: 'current' },
  };
  const more = where[section]?.[language];
  return more ? `${label[language]} (${more})` : label[language];
};

/** One issue of a pupil in words. */
export function lineOf(pupil: RosterPupil, issue: Issue, { language, reveal }: Filter): Line {
  const about = RULE_TEXTS[issue.rule];
  const text = about && issueText(issue, about);
  const number = pupil.values.cifNo ?? '';
  return {
    kind: 'issue',
    row: pupil.row,
    rule: issue.rule,
    severity: issue.severity,
    title: ruleTitle(issue.rule, language),
    field: fieldName(issue, language),
    name: nameOf(pupil.values),
    number: reveal ? number : masked(number),
    studentNo: pupil.values.studentNo ?? '',
    place: className(pupil.values),
    see: text?.see[language] ?? '',
    todo: text?.todo[language] ?? '',
  };
}
