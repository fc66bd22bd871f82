import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import { isControl, isFilled, typeOf } from './controls.ts';
import { allIn, attributeOf } from './dom.ts';
import type { Headings } from './headings.ts';
import { tidyLabel } from './label-text.ts';
import {
  isTitled,
  isWhole,
  isWholeName,
  isWithGrade,
  wholeNames,
  withoutGrade,
  withoutTitle,
} from './name-columns.ts';
import { readName } from './names.ts';
import { type Owner, readSection } from './owners.ts';
import type { LabelReading } from './read-label.ts';
import { textOfCell } from './table-grid.ts';
import { areTwoLined, linedKeys, textOf } from './two-line-cells.ts';
import { conceptOf, isOfPerson, keyOf, onlyKeyOf, type Vocabulary } from './vocabulary.ts';

export interface Column {
  readonly at: number;
  readonly label: string;
  readonly key: FieldKey;
  readonly certainty: number;
  /** What of a cell's text is the answer; absent where all of it is. */
  readonly bare?: Bare | undefined;
  /** Which of a cell's lines is the answer, from 0; absent where all of them are. */
  readonly line?: number | undefined;
}

/** Columns that hold no data of a record: running numbers, tick boxes, buttons. */
const NO_DATA =
  /^(?:ที่|ลำดับ(?:ที่)?|no\.?|№|#|เลือก|จัดการ|แก้ไข|ลบ|ดู|รายละเอียด|พิมพ์|ดำเนินการ|เครื่องมือ|action)?$/iu;

export interface Head {
  readonly texts: readonly string[];
  readonly cell: Element | undefined;
}

/** The header of a column, its rows from top to bottom. */
export const headOf = (grid: readonly (readonly (Element | undefined)[])[], at: number): Head => {
  const cells = [...new Set(grid.map((row) => row[at]))].filter((cell) => cell !== undefined);
  return { texts: cells.map(textOfCell).filter((text) => text !== ''), cell: cells.at(-1) };
};

/** Says that something is told, and not what: what, the header above it says. */
const VAGUE = /^(?:สถานะ|ผล|ผลการดำเนินการ|สถานะการดำเนินการ|จำนวน(?:\s*\(คน\))?|คน|ข้อมูล)$/u;

/** Says the header above once more, in English, or gives its unit: (หน่วย). */
const GLOSS = /^(?:[^ก-ฮ]+|\(.+\))$/u;

/** What a list shows of an address that it does not name. */
const OF_AN_ADDRESS = new Set(['homeIdNo', 'provinceCode', 'postalCode', 'telNo']);

/** What a column's header asks: its lowest row says what, the rows above may say whose. */
export function readHead(
  { texts }: Head,
  read: (text: string) => LabelReading,
  over?: Headings,
): FieldKey | undefined {
  const [lowest, ...above] = [...texts].reverse();
  if (lowest === undefined) return undefined;
  const [next] = above;
  if (next !== undefined && VAGUE.test(tidyLabel(lowest))) {
    const { concept } = read(next);
    if (concept !== undefined)
      return readHead({ texts: texts.slice(0, -1), cell: undefined }, read, over);
  }
  const said = read(lowest);
  // เลขประจำตัว over นักเรียน and ประชาชน: the two rows are one label.
  let reading = said;
  if (said.concept === undefined && next !== undefined) {
    reading = read(tidyLabel(next) + lowest);
    // ชื่อ below สถานศึกษา.
    if (reading.concept === undefined) reading = read(tidyLabel(lowest) + next);
    if (reading.concept === undefined && GLOSS.test(lowest))
      return readHead({ texts: texts.slice(0, -1), cell: undefined }, read, over);
  }
  const { concept } = reading;
  if (concept === undefined) return undefined;
  if (!isOfPerson(concept)) return onlyKeyOf(concept);
  let owner = reading.owner;
  for (const text of above) {
    const { person, address } = readSection(tidyLabel(text));
    if (person === 'mixed' || person === 'other') return undefined;
    owner ??= address && address !== 'mixed' ? address : person;
  }
  owner ??= ownerOver(concept, over);
  if (owner) return keyOf(concept, owner) ?? (owner === 'pupil' ? onlyKeyOf(concept) : undefined);
  const own = onlyKeyOf(concept) ?? keyOf(concept, 'pupil');
  // เลขที่ is a running number in a list, and of a house in an address.
  return own ?? (OF_AN_ADDRESS.has(concept) ? keyOf(concept, 'registered-address') : undefined);
}

/** A table under the heading บิดา is the father's. */
function ownerOver(concept: string, over: Headings | undefined): Owner | undefined {
  const { person, address } = over ?? {};
  const owner = [person, address].find(
    (said) => said !== undefined && said !== 'mixed' && said !== 'other' && said !== 'pupil',
  );
  return owner && keyOf(concept, owner) ? owner : undefined;
}

/** The one answer that a cell asks for: a control, or the buttons of one choice; else none. */
export function controlIn(cell: Element): readonly HTMLElement[] {
  if (!cell.firstElementChild) return [];
  const controls = allIn(cell, 'input,select,textarea').filter(
    (control) => isControl(control) && isFilled(control) && typeOf(control) !== 'checkbox',
  );
  const radios = controls.every((control) => typeOf(control) === 'radio');
  return controls.length === 1 || radios ? controls : [];
}

/** Header labels of the columns that hold data, and those of them that are known. */
export interface Columns {
  readonly known: readonly Column[];
  readonly unknown: readonly string[];
  readonly width: number;
}

type Bare = (text: string) => string;

/** Tables for narrow screens write each column's header into its cells as well, for when they stand below each other. */
function withoutHead({ texts }: Head, cells: readonly (Element | undefined)[]): Bare | undefined {
  const all = new Set(cells.map((cell) => cell?.firstElementChild?.textContent?.trim() ?? ''));
  const [head = ''] = all;
  if (head === '' || all.size > 1 || tidyLabel(head) !== tidyLabel(texts.at(-1) ?? ''))
    return undefined;
  return (text) => {
    const bare = text.trimStart();
    return bare.startsWith(head) ? bare.slice(head.length).trim() : text;
  };
}

export interface Claimed extends Column {
  readonly head: Head;
  readonly typed: boolean;
}

/** Gives each column its field by header, names of its controls and what it holds. */
export function columnsOf(
  heads: readonly Head[],
  sample: readonly (readonly (Element | undefined)[])[],
  read: (text: string) => LabelReading,
  vocabulary: Vocabulary,
  over?: Headings,
): Columns {
  const claims: Claimed[] = [];
  const unknown: string[] = [];
  let width = 0;
  const cellsAt = (at: number) => sample.map((row) => row[at]);
  const bares = heads.map((head, at) => withoutHead(head, cellsAt(at)));
  const lines = heads.map((head, at) => {
    const cells = cellsAt(at);
    return areTwoLined(cells) ? linedKeys(head, cells, (one) => readHead(one, read, over)) : [];
  });
  const textsAt = (at: number) =>
    cellsAt(at)
      .map((cell) => textOf(cell, lines[at]?.[0]?.line))
      .map((text) => bares[at]?.(text) ?? text)
      .filter((text) => text !== '');
  const numbers = (at: number) =>
    textsAt(at).some((text) => /^(?:\d{13}|G\d{12})$/i.test(text.replace(/[\s-]/g, '')));

  // Reports fill their columns up with spacers, which head and rows reach over alike.
  const isSpacer = (at: number): boolean =>
    heads[at]?.cell !== undefined &&
    heads[at]?.cell === heads[at - 1]?.cell &&
    sample.every((cells) => cells[at] === cells[at - 1]);

  for (const [at, head] of heads.entries()) {
    if (isSpacer(at)) continue;
    const label = head.texts.at(-1) ?? '';
    const control = cellsAt(at)
      .map((cell) => cell && controlIn(cell)[0])
      .find(Boolean);
    const name =
      control &&
      (readName(attributeOf(control, 'name'), vocabulary) ??
        readName(attributeOf(control, 'id'), vocabulary));
    const lined = control ? [] : (lines[at] ?? []);
    if (lined.length > 0) {
      width += 1;
      const certainty = 0.7;
      for (const one of lined) claims.push({ at, head, certainty, typed: false, ...one });
      continue;
    }
    let key = readHead(head, read, over);
    if (!key && !name && NO_DATA.test(tidyLabel(label))) continue;
    width += 1;
    if (key === 'studentNo' && numbers(at)) key = 'cifNo';
    const agree = !key || !name || conceptOf(key) === conceptOf(name.key);
    const settled = agree ? (key ?? name?.key) : undefined;
    if (settled && !control && isWordy(settled, textsAt(at))) {
      unknown.push(label);
      continue;
    }
    if (settled && !(control && typeOf(control) === 'radio' && fieldOf(settled).kind !== 'choice'))
      claims.push({
        at,
        label,
        head,
        key: settled,
        certainty: key && name ? 0.93 : key ? 0.7 : 0.75,
        typed: control !== undefined,
        bare: bares[at],
      });
    else if (label !== '') unknown.push(label);
  }
  const whole = wholeNames(heads, textsAt);
  const known: Column[] = [];
  const all = firstGroup([...claims, ...whole]).filter(
    ({ key, at }) => !isWholeName(key, textsAt(at), claims),
  );
  for (const claim of all) {
    const rivals = all.filter((other) => other !== claim && other.key === claim.key);
    // ที่ before ลำดับที่: the first column numbers the rows.
    if (claim.at === 0 && rivals.length > 0 && NO_DATA.test(tidyLabel(claim.label))) continue;
    // The present room beside the box for the new one.
    const beaten = rivals.some((other) =>
      claim.typed === other.typed ? claim.certainty - other.certainty < 0.1 : other.typed,
    );
    const { at, label, key, certainty, line } = claim;
    const texts = textsAt(at);
    const bare = isTitled(key, texts, claims)
      ? withoutTitle
      : !claim.typed && isWithGrade(key, texts)
        ? withoutGrade
        : claim.bare;
    if (beaten && !rivals.every((one) => one.at === 0 && NO_DATA.test(tidyLabel(one.label))))
      unknown.push(label);
    else known.push({ at, label, key, certainty, bare, line });
  }
  return {
    known,
    unknown: [...new Set(unknown)].filter((label) => !isWhole(label) || whole.length === 0),
    width,
  };
}

const groupOf = ({ head }: Claimed): string | undefined => head.texts.at(-2);

/** BE, of a header over counts: ปีการศึกษา 2568 (เปรียบเทียบ). */
const yearIn = (group: string | undefined): string | undefined =>
  /2[45]\d\d/.exec(toArabicDigits(group ?? ''))?.[0];

/**
 * The same columns under several headers, as the men and women of officials and of employees: the record
 * is the first group's, or the latest year's. Where anything else is counted beside them, it may be of all
 * groups, so none is; nor are men and women beside the pupils of a school, whom they may teach.
 */
function firstGroup(claims: readonly Claimed[]): readonly Claimed[] {
  const counts = claims.filter(({ key }) => fieldOf(key).kind === 'count');
  const groups = Map.groupBy(counts, groupOf);
  const keysOf = (group: readonly Claimed[] = []) => group.map(({ key }) => key).join();
  const years = [...groups.keys()].flatMap((group) => yearIn(group) ?? []);
  const isYearly = groups.size > 1 && years.length === groups.size;
  if (isYearly) {
    const latest = years.toSorted().at(-1);
    return claims.filter((one) => !counts.includes(one) || yearIn(groupOf(one)) === latest);
  }
  const [first, ...later] = groups.values();
  const isAgain = !groups.has(undefined) && later.every((one) => keysOf(one) === keysOf(first));
  if (isAgain) return claims.filter((claim) => !later.flat().includes(claim));
  const total = counts.find(({ key }) => key === 'schoolPupils');
  if (!total) return claims;
  return claims.filter(
    (one) => !/^(?:boys|girls)$/.test(one.key) || groupOf(one) === groupOf(total),
  );
}

/** Words under a header that also counts: จำนวนคอมพิวเตอร์ over เพื่อการเรียนการสอน. */
const isWordy = (key: FieldKey, texts: readonly string[]): boolean =>
  fieldOf(key).kind === 'count' &&
  texts.length > 0 &&
  texts.every((text) => /^[^\d๐-๙]{4,}$/.test(text));
