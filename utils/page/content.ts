import { CODE_LISTS, type CodeList } from '#utils/records/codes.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import { provinceByName } from '#utils/thai/provinces.ts';
import { type Candidate, type CandidateKind, lengthOf } from './candidates.ts';
import { optionsOf, typeOf } from './controls.ts';
import { plain, plainOf } from './label-text.ts';

/** What an answer's choices are of. */
type Choices = CodeList | 'province';

let byLabel: ReadonlyMap<string, ReadonlySet<Choices>> | undefined;

/** Made for the first select: most of a portal's pages have none. */
function listsByLabel(): ReadonlyMap<string, ReadonlySet<Choices>> {
  if (byLabel) return byLabel;
  const made = new Map<string, Set<Choices>>();
  for (const list of Object.keys(CODE_LISTS) as CodeList[])
    for (const [, ...wordings] of CODE_LISTS[list])
      for (const wording of wordings) {
        const label = plainOf(wording);
        made.set(label, (made.get(label) ?? new Set()).add(list));
      }
  byLabel = made;
  return made;
}

const ENOUGH = 2;
const SHORTEST_DATE = 6;
const LOOKED_AT = 8;

const choicesOf = new WeakMap<
  Element,
  { readonly size: number; readonly lists: ReadonlySet<Choices> }
>();

/** The known lists that a select's first choices belong to; empty where none is known. */
function listsOf(select: Element): ReadonlySet<Choices> {
  const options = optionsOf(select);
  const before = choicesOf.get(select);
  if (before && before.size === options.length) return before.lists;
  const hits = new Map<Choices, number>();
  for (const option of options.slice(0, LOOKED_AT)) {
    const text = option.text;
    for (const list of listsByLabel().get(plain(text)) ?? [])
      hits.set(list, (hits.get(list) ?? 0) + 1);
    if (provinceByName(text.trim()) !== undefined)
      hits.set('province', (hits.get('province') ?? 0) + 1);
  }
  const lists = new Set([...hits].filter(([, count]) => count >= ENOUGH).map(([list]) => list));
  choicesOf.set(select, { size: options.length, lists });
  return lists;
}

const SHAPES: Readonly<
  Record<CandidateKind, (kind: ReturnType<typeof fieldOf>['kind'], key: FieldKey) => boolean>
> = {
  text: (kind) => kind !== 'flag' && kind !== 'picture',
  plain: () => true,
  hidden: () => true,
  select: (kind, key) =>
    ['choice', 'province', 'flag', 'count', 'year'].includes(kind) ||
    key === 'classroom' ||
    key === 'educationYear' ||
    key === 'schoolCode',
  radio: (kind) => kind === 'choice' || kind === 'flag',
  check: (kind) => kind === 'flag',
  file: (kind, key) => kind === 'picture' || key === 'requestPapers',
  'date-parts': (kind) => kind === 'date' || kind === 'year',
  'digit-parts': (kind) => kind === 'identity-number' || kind === 'digits' || kind === 'phone',
};

/** Whether a control of this kind can be the field at all: no name is chosen from a list. */
export const fits = (candidate: Pick<Candidate, 'kind'>, key: FieldKey): boolean =>
  SHAPES[candidate.kind](fieldOf(key).kind, key);

/** `yes` where the choices are the field's own, `no` where they are another field's. */
export function contentSays(candidate: Candidate, key: FieldKey): 'yes' | 'no' | undefined {
  const [control] = candidate.controls;
  if (!control) return undefined;
  if (candidate.kind === 'select') {
    const lists = listsOf(control);
    if (lists.size === 0) return undefined;
    const { kind, codes } = fieldOf(key);
    const own: Choices | undefined = kind === 'province' ? 'province' : codes;
    if (own && lists.has(own)) return 'yes';
    return own || kind === 'count' || kind === 'digits' ? 'no' : undefined;
  }
  if (candidate.kind !== 'text' || typeOf(control) === 'select') return undefined;
  // A day, a month or a year alone, of a date in parts that were not seen as one.
  const most = lengthOf(control);
  if (fieldOf(key).kind === 'date' && most > 0 && most < SHORTEST_DATE) return 'no';
  const value = control.value.length > 40 ? '' : control.value.replace(/[\s-]/g, '');
  if (key === 'studentNo' && /^\d{13}$/.test(value)) return 'no';
  if (fieldOf(key).kind === 'identity-number' && /^(?:\d{13}|G\d{12})$/i.test(value)) return 'yes';
  if (fieldOf(key).kind === 'date' && /^\d{1,2}\/\d{1,2}\/2[45]\d\d$/.test(value)) return 'yes';
  return undefined;
}
