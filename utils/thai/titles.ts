import { comparable } from './text.ts';

export type Sex = 'M' | 'F';

/** What a title says about its bearer; `undefined` where it says nothing. */
export interface Title {
  readonly sex: Sex | undefined;
  /** Children's titles until 15 completed years, adults' titles from then on. */
  readonly stage: 'child' | 'adult' | undefined;
  /** A novice monk keeps the title at any age. */
  readonly novice: boolean;
  readonly label: string;
}

const title = (label: string, sex: Title['sex'], stage: Title['stage'], novice = false): Title => ({
  label,
  sex,
  stage,
  novice,
});

const BOY = title('เด็กชาย', 'M', 'child');
const GIRL = title('เด็กหญิง', 'F', 'child');
const MR = title('นาย', 'M', 'adult');
const MISS = title('นางสาว', 'F', 'adult');
const MRS = title('นาง', 'F', 'adult');
const NOVICE = title('สามเณร', 'M', undefined, true);
const NUN = title('แม่ชี', 'F', undefined);
const MONK = title('พระ', 'M', undefined);

// Codes as the portal numbers them; labels as `comparable` leaves them.
const TITLES: ReadonlyMap<string, Title> = new Map([
  ['001', BOY],
  ['เด็กชาย', BOY],
  ['ดช', BOY],
  ['002', GIRL],
  ['เด็กหญิง', GIRL],
  ['ดญ', GIRL],
  ['003', MR],
  ['นาย', MR],
  ['004', MISS],
  ['นางสาว', MISS],
  ['นส', MISS],
  ['005', MRS],
  ['นาง', MRS],
  ['832', NOVICE],
  ['สามเณร', NOVICE],
  ['แม่ชี', NUN],
  ['พระ', MONK],
  ['พระภิกษุ', MONK],
  ['พระมหา', MONK],
]);

/**
 * What a title, given by the portal's code or its label, says about sex and age. `undefined` for an
 * unknown one. A rank with หญิง after it is a woman's; a rank without says nothing, for not every
 * list writes หญิง.
 */
export function readTitle(codeOrLabel: string): Title | undefined {
  const known = TITLES.get(codeOrLabel);
  if (known || codeOrLabel.length > 60) return known;
  const key = comparable(codeOrLabel);
  return TITLES.get(key) ?? (key.endsWith('หญิง') ? title(codeOrLabel, 'F', undefined) : undefined);
}

/** Titles that are found in front of a first name, the longest first. */
export const TITLE_PREFIXES: readonly string[] = [
  'เด็กหญิง',
  'เด็กชาย',
  'นางสาว',
  'สามเณร',
  'ด.ญ.',
  'ด.ช.',
  'น.ส.',
  'ดญ.',
  'ดช.',
  'นส.',
  'นาย',
  'นาง',
];
const TITLE_BEGINS: ReadonlySet<number> = new Set(TITLE_PREFIXES.map((it) => it.charCodeAt(0)));

// What follows a title begins with a consonant or a leading vowel: นายิกา is no นาย, and สาวิตรี
// keeps its ส after นาง.
const NAME_BEGINS = /^ ?[ก-ฮเ-ไ]/;

/**
 * The title in front of a Thai first name, as it stands there; `undefined` where there is none or
 * nothing of a name would be left. A name may begin with the letters of นาย or นาง, so this is a
 * suspicion and never a proof.
 */
export function titleInName(name: string): string | undefined {
  const start = name.trimStart();
  if (!TITLE_BEGINS.has(start.charCodeAt(0))) return undefined;
  return TITLE_PREFIXES.find(
    (prefix) => start.startsWith(prefix) && NAME_BEGINS.test(start.slice(prefix.length)),
  );
}
