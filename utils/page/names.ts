import type { FieldKey } from '#utils/records/fields.ts';
import type { Owner } from './owners.ts';
import { conceptOf, keyOf, type Vocabulary } from './vocabulary.ts';

export interface NameReading {
  readonly key: FieldKey;
  /** The name is the field's own, letter for letter, and not one that merely ends so. */
  readonly exact: boolean;
  /** The name itself says whose it is, by its prefix or by the path before it. */
  readonly ownerSaid: boolean;
}

const PREFIX =
  /^(?:txt|ddl|sel|rdo|rbl|rdb|rb|chk|cbo|cmb|cb|hdn|hdf|hid|dtp|dp|lbl|tb|inp|input|select|radio|opt|str|frm|fld|field)_?(?=[A-Z])/;
const PEOPLE: readonly (readonly [Owner, RegExp])[] = [
  ['father', /^(?:father|dad|fa)$/i],
  ['mother', /^(?:mother|mom|mum|mo)$/i],
  ['guardian', /^(?:parent|guardian)s?$/i],
  ['registered-address', /^(?:ps|registered|register|permanent)(?:address|addr)?$/i],
  ['current-address', /^(?:current|present|contact)(?:address|addr)?$/i],
];
const PUPILS = /^(?:student|pupil)$/i;
const STRANGERS =
  /^(?:teacher|staff|user|officer|director|spouse|emergency|sibling|old|prev|previous|former|search|filter|query|criteria|find|sch)$/i;

const SEPARATORS = /[^a-z0-9\u0e00-\u0e7f]+/i;

/**
 * What a control's `name` or `id` says: the field's key, or a name that ends in it
 * (`student.cifNo`, `std[12][cifNo]`, `ctl00$Main$txtCifNo`). Evidence, never proof.
 */
export function readName(name: string, { names }: Vocabulary): NameReading | undefined {
  if (name === '' || name.length > 120) return undefined;
  const parts = name
    .split(SEPARATORS)
    .filter((part) => part !== '' && !/^(?:\d+|ctl\d+)$/i.test(part));
  for (let at = 0; at < parts.length; at += 1) {
    const [head = '', ...tail] = parts.slice(at);
    const bare = head.replace(PREFIX, '');
    const rest = tail.join('');
    const short = bare.replace(/^(?:student|pupil|std|stu)(?=[A-Z])/, '');
    const key =
      names.get((head + rest).toLowerCase()) ??
      names.get((bare + rest).toLowerCase()) ??
      names.get((short + rest).toLowerCase());
    if (key) return withPath(key, parts.slice(0, at), name === key);
  }
  return undefined;
}

function withPath(key: FieldKey, path: readonly string[], exact: boolean): NameReading | undefined {
  if (path.some((part) => STRANGERS.test(part))) return undefined;
  const owner = PEOPLE.find(([, pattern]) => path.some((part) => pattern.test(part)))?.[0];
  const concept = conceptOf(key);
  if (owner && key === concept) {
    const owned = keyOf(concept, owner);
    return owned && { key: owned, exact: false, ownerSaid: true };
  }
  return { key, exact, ownerSaid: key !== concept || PUPILS.test(path.at(-1) ?? '') };
}
