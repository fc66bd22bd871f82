import { toArabicDigits } from '#utils/thai/digits.ts';
import { isProvinceCode, provinceByName, provinceName } from '#utils/thai/provinces.ts';
import { comparable, normaliseSpaces } from '#utils/thai/text.ts';
import { readTitle } from '#utils/thai/titles.ts';
import { CODE_LISTS, type CodeList } from './codes.ts';
import { type FieldKey, fieldOf } from './fields.ts';
import { FILLED } from './model.ts';

/** A choice as the page shows it; a list's cell has its text in both. */
export interface ShownChoice {
  /** The option's or button's value; `''` where there is none. */
  readonly value: string;
  readonly label: string;
}

interface List {
  readonly labels: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

const keyOf = (label: string): string => comparable(toArabicDigits(label)).replaceAll('.', '');

/** Other ways to write a grade, made from the usual ones. */
const gradeWordings = (label: string): string[] => [
  label,
  label.replace('ศึกษาปีที่', ''),
  label.replace('ปีที่', ''),
];

const makeList = (name: CodeList): List => {
  const labels = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const [code, ...wordings] of CODE_LISTS[name]) {
    codes.set(code.toLowerCase(), code);
    for (const wording of wordings) {
      for (const way of name === 'grade' ? gradeWordings(wording) : [wording]) {
        labels.set(keyOf(way), code);
      }
    }
  }
  return { labels, codes };
};

const lists = new Map<CodeList, List>();

const listOf = (name: CodeList): List => {
  const known = lists.get(name);
  if (known) return known;
  const list = makeList(name);
  lists.set(name, list);
  return list;
};

const UNCHOSEN_VALUES = new Set(['', '0', '-1']);
const ASKING =
  /^(?:กรุณา|โปรด|แตะ|กด|คลิก)?(?:เพื่อ)?(?:เลือก|ระบุ)|^ทั้งหมด$|^(?:please )?(?:select|choose)\b|^-.*-$|^[-–—_.*\s]*$/i;

const saysNothing = (key: FieldKey, { value, label }: ShownChoice): boolean => {
  const { codes, label: own } = fieldOf(key);
  const list = codes && listOf(codes);
  // AngularJS puts a blank option with a value of its own, ? undefined:undefined ?, before any choice.
  if (label === '')
    return value === '' || value.startsWith('?') || (value === '-1' && !list?.codes.has(value));
  if (ASKING.test(label)) return true;
  // A first option that repeats the field's own label: คำนำหน้า above the titles.
  const wording = keyOf(label);
  const asked = keyOf(own.th);
  const repeats = UNCHOSEN_VALUES.has(value)
    ? asked.includes(wording)
    : value === label && asked === wording;
  return repeats && !list?.labels.has(wording);
};

/** The label, then what is left of it without a code before it, a remark or a room after it. */
const readingsOf = (label: string): string[] => {
  const bare = label.replace(
    /^\(?[A-Za-z0-9]{1,8}\)?\s*[:.\-–|)]?\s+(?=\S)|^\([A-Za-z0-9]{1,8}\)\s*|^\d{1,8}\s*[:-]\s*/,
    '',
  );
  const start = bare.replace(/\s*[([].*$/, '');
  const grade = toArabicDigits(bare)
    .replace(/^ชั้น\s*/, '')
    .replace(/(\d)\s*(?:\/\s*\d+|ห้อง.*)$/, '$1');
  const inside = /[([]([^)\]]+)[)\]]/.exec(bare)?.[1] ?? '';
  return [label, bare, start, grade, inside];
};

const firstKnown = <T>(label: string, find: (wording: string) => T | undefined): T | undefined => {
  for (const wording of readingsOf(label)) {
    const found = wording === '' ? undefined : find(wording);
    if (found !== undefined) return found;
  }
  return undefined;
};

const readProvince = (value: string, label: string): string => {
  const named = label === '' ? undefined : firstKnown(label, provinceByName);
  if (named !== undefined) return named;
  const code = /^(\d{2})(?:0{6})?$/.exec(value || label)?.[1];
  return code !== undefined && isProvinceCode(code) ? code : label || value;
};

const readCode = (name: CodeList, value: string, label: string): string => {
  const { labels, codes } = listOf(name);
  const named = label === '' ? undefined : firstKnown(label, (text) => labels.get(keyOf(text)));
  if (named !== undefined) return named;
  // A rank or another title that no code is known for, under whatever value the template gives it.
  if (name === 'title' && label !== value && readTitle(label)) return label;
  return codes.get(value.toLowerCase()) ?? codes.get(label.toLowerCase()) ?? (label || value);
};

const read = (key: FieldKey, choice: ShownChoice): string => {
  if (saysNothing(key, choice)) return '';
  const { kind, codes, sensitive } = fieldOf(key);
  if (sensitive) return FILLED;
  if (kind === 'province') return readProvince(choice.value, choice.label);
  if (codes) return readCode(codes, choice.value, choice.label);
  // Destinations are worded anew each year; their codes tell the leaving class.
  if (key === 'studyTypeCode' && DESTINATION.test(choice.value) && choice.value !== choice.label)
    return `${choice.value} ${choice.label}`;
  return choice.label || choice.value;
};

const DESTINATION = /^[23]\d{2}$/;
const MOST_KEPT = 2000;
const LONGEST = 200;
const kept = new Map<string, string>();

/**
 * The canonical text of a choice as `record.ts` says it: `''` for one that is not made, the code
 * where the list knows the label, else where it knows the value, else the label as shown; for a
 * sensitive field only whether it is made. A label tells more than a value, because templates of
 * other years may number their choices anew.
 */
export const readChoice = (key: FieldKey, shown: ShownChoice): string => {
  if (shown.label.length + shown.value.length > LONGEST) {
    return fieldOf(key).sensitive ? FILLED : shown.label || shown.value;
  }
  const mark = `${key}\n${shown.value}\n${shown.label}`;
  const before = kept.get(mark);
  if (before !== undefined) return before;
  const text = read(key, {
    value: shown.value.trim(),
    label: normaliseSpaces(shown.label),
  });
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(mark, text);
  return text;
};

/** The usual label of a code, for messages; `undefined` where no list knows it. */
export const choiceLabel = (key: FieldKey, code: string): string | undefined => {
  const { kind, codes } = fieldOf(key);
  if (kind === 'province') return provinceName(code);
  if (!codes) return undefined;
  return CODE_LISTS[codes].find(([known]) => known === code)?.[1];
};
