import { type Control, isTextBox, optionsOf, typeOf } from './controls.ts';
import { monthOf } from './date-parts.ts';
import { attributeOf, closestOf, labelTextOf, parentOf } from './dom.ts';
import type { Headings } from './headings.ts';
import type { Survey } from './survey.ts';

export type CandidateKind =
  | 'text'
  | 'select'
  | 'radio'
  | 'check'
  | 'file'
  | 'date-parts'
  | 'digit-parts'
  | 'hidden'
  | 'plain';

export type DateRole = 'day' | 'month' | 'year';

/** Something that a person would expect to be one field. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly controls: readonly Control[];
  readonly headings: Headings;
  /** The survey's controls that it takes, ends excluded. */
  readonly from: number;
  readonly to: number;
  /** For a date in parts: what each control holds. */
  readonly roles?: readonly DateRole[];
}

const ROLE_NAMES: readonly (readonly [DateRole, RegExp])[] = [
  ['day', /(?:day|dd|_d|\.d|วัน)\d*\]?$/i],
  ['month', /(?:month|mm|_m|\.m|เดือน)\d*\]?$/i],
  ['year', /(?:year|yyyy|yy|_y|\.y|ปี)\d*\]?$/i],
];

const ROLE_WORDS: readonly (readonly [DateRole, RegExp])[] = [
  ['day', /^[-–—(\s]*(?:เลือก)?(?:วัน(?:ที่)?|วว|dd|day)[-–—)\s]*$/i],
  ['month', /^[-–—(\s]*(?:เลือก)?(?:เดือน|ดด|mm|month)[-–—)\s]*$/i],
  ['year', /^[-–—(\s]*(?:เลือก)?(?:ปี\s*(?:\(?พ\.?ศ\.?\)?)?|พ\.ศ\.|ปปปป|yyyy|year)[-–—)\s]*$/i],
];

/** Which part of a date a control holds, by its choices, its name or its hint. */
function roleOf(control: Control): DateRole | undefined {
  const options = optionsOf(control);
  const texts = options.map(({ text }) => text.replace(/^พ\.?ศ\.?/, '').trim());
  const numbers = texts.map(Number).filter((number) => number > 0);
  // The first may ask to choose. Some lists hold only what may still be chosen: a month's days, a few years.
  const least = Math.max(1, texts.length - 1);
  if (numbers.length >= least && texts.length > 1) {
    const most = Math.max(...numbers);
    if (most > 12 && most < 32) return 'day';
    if (most === 12 && numbers.length === 12) return 'month';
    if (numbers.every((number) => number > 1900 && number < 2700)) return 'year';
  }
  const [min, max] = [attributeOf(control, 'min'), attributeOf(control, 'max')];
  if (max === '31') return 'day';
  if (max === '12') return 'month';
  if (Number(min) > 1900 || Number(max) > 1900) return 'year';
  const months = texts.filter((text) => monthOf(text));
  if (months.length > 1 && months.length >= least && numbers.length === 0) return 'month';
  const hints = [
    attributeOf(control, 'name'),
    attributeOf(control, 'id'),
    attributeOf(control, 'placeholder'),
  ];
  for (const hint of hints) {
    const role = ROLE_NAMES.find(([, pattern]) => pattern.test(hint))?.[0];
    if (role) return role;
  }
  const said = [
    attributeOf(control, 'aria-label'),
    attributeOf(control, 'title'),
    attributeOf(control, 'placeholder'),
    control.labels?.[0] ? labelTextOf(control.labels[0], 40) : '',
    options[0]?.text ?? '',
  ];
  for (const text of said) {
    const role = ROLE_WORDS.find(([, pattern]) => pattern.test(text.trim()))?.[0];
    if (role) return role;
  }
  return undefined;
}

/** Text between two controls of one answer: dots, dashes, or the words of a date's parts. */
const BETWEEN = /^(?:[\s\-–—/.:|*()]|วัน|เดือน|ปี|พ\.?ศ|ที่)*$/u;

function joinedTo(survey: Survey, at: number): boolean {
  const [left, right] = [survey.placed[at - 1], survey.placed[at]];
  if (!left || !right) return false;
  for (let chunk = left.chunk; chunk < right.chunk; chunk += 1)
    if (!BETWEEN.test(survey.chunks[chunk]?.text ?? '')) return false;
  return true;
}

function datePartsAt(survey: Survey, at: number): readonly DateRole[] | undefined {
  if (!joinedTo(survey, at + 1) || !joinedTo(survey, at + 2)) return undefined;
  const parts = [0, 1, 2].map((step) => survey.placed[at + step]?.control);
  const roles: DateRole[] = [];
  for (const part of parts) {
    if (!part || typeOf(part) === 'radio' || typeOf(part) === 'checkbox') return undefined;
    const isLast = roles.join() === 'day,month' && isTextBox(part);
    const role = roleOf(part) ?? (isLast ? 'year' : undefined);
    if (!role || roles.includes(role))
      return byLengths(parts) ?? (wordsBetween(survey, at) ? IN_ORDER : undefined);
    roles.push(role);
  }
  return roles;
}

const IN_ORDER: readonly DateRole[] = ['day', 'month', 'year'];

/** เกิดวันที่ [ ] เดือน [ ] พ.ศ. [ ]: the words between the parts name them. */
function wordsBetween({ placed, chunks }: Survey, at: number): boolean {
  const between = (right: number): string =>
    chunks
      .slice(placed[right - 1]?.chunk, placed[right]?.chunk)
      .map(({ text }) => text)
      .join('');
  return /เดือน/.test(between(at + 1)) && /ปี|พ\.?ศ/.test(between(at + 2));
}

/** Boxes for two, two and four digits beside each other: day, month and year. */
function byLengths(parts: readonly (Control | undefined)[]): readonly DateRole[] | undefined {
  const lengths = parts.map((part) =>
    part && isTextBox(part) ? lengthOf(part) || Number(attributeOf(part, 'size')) : 0,
  );
  return lengths.join() === '2,2,4' ? IN_ORDER : undefined;
}

/** How many signs a box takes; 0 where it does not say. */
export const lengthOf = (control: Control): number =>
  Number(attributeOf(control, 'maxlength')) || 0;
const WHOLE_LENGTHS = new Set([13, 11, 10, 5]);

/** Boxes of a few characters each, side by side, that together are as long as a number. */
function digitPartsAt(survey: Survey, at: number): number {
  let total = 0;
  let taken = 0;
  for (let next = at; next < survey.placed.length && next < at + 13; next += 1) {
    const control = survey.placed[next]?.control;
    if (!control || !isTextBox(control)) break;
    const length = lengthOf(control);
    if (length < 1 || length > 5 || (next > at && !joinedTo(survey, next))) break;
    total += length;
    taken += 1;
  }
  return taken >= 3 && WHOLE_LENGTHS.has(total) ? taken : 0;
}

/** The controls of the page as a person sees them: a date in three selects is one, so is a choice. */
export function candidatesOf(survey: Survey): Candidate[] {
  const candidates: Candidate[] = [];
  const groups = new Map<string, number>();
  for (let at = 0; at < survey.placed.length; ) {
    const here = survey.placed[at];
    if (!here) break;
    const { control, headings } = here;
    const type = typeOf(control);
    const roles = datePartsAt(survey, at);
    const digits = roles ? 0 : digitPartsAt(survey, at);
    const size = roles ? 3 : digits || 1;
    const controls = survey.placed.slice(at, at + size).map((placed) => placed.control);
    if (type === 'radio') {
      const name = attributeOf(control, 'name');
      const last = groups.get(name);
      const before = last === undefined ? undefined : candidates[last];
      if (before && sameGroup(before.controls[0], control)) {
        candidates[last as number] = {
          ...before,
          controls: [...before.controls, control],
          to: at + 1,
        };
        at += 1;
        continue;
      }
      groups.set(name, candidates.length);
    }
    const kind: CandidateKind = roles
      ? 'date-parts'
      : digits
        ? 'digit-parts'
        : type === 'radio' || type === 'select'
          ? type
          : type === 'checkbox'
            ? 'check'
            : type === 'file'
              ? type
              : 'text';
    candidates.push({
      kind,
      controls,
      headings,
      from: at,
      to: at + size,
      ...(roles ? { roles } : {}),
    });
    at += size;
  }
  return candidates;
}

const sameGroup = (first: Control | undefined, second: Control): boolean =>
  first !== undefined && closestOf(first, 'form') === closestOf(second, 'form');

/** The text that stands with one radio button or tick box. */
export function optionTextOf(control: Control): string {
  const label = control.labels?.[0];
  if (label) return labelTextOf(label, 80).trim();
  const aria = attributeOf(control, 'aria-label');
  if (aria !== '') return aria.trim();
  for (let next: Node | null = control.nextSibling; next; next = next.nextSibling) {
    const text =
      next.nodeType === 3
        ? (next.nodeValue ?? '')
        : next.nodeType === 1
          ? labelTextOf(next, 80)
          : '';
    if (text.trim() !== '') return text.trim();
    if (next.nodeType === 1) break;
  }
  const parent = parentOf(control);
  return parent && parent.children.length === 1 ? labelTextOf(parent, 80).trim() : '';
}
