import type { Portal } from '#utils/portals/model.ts';
import { FIELD_KEYS, type FieldKey, fieldOf, fieldsOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';
import { plainOf } from './label-text.ts';
import { type Owner, peelOwner } from './owners.ts';

/**
 * What is asked, apart from whom it is asked of: `cifNo` of pupil, father, mother and guardian,
 * `homeNo` of both addresses. Written as the field's key without its owner's prefix.
 */
export type Concept = string;

const PREFIXES: Readonly<Partial<Record<Section, string>>> = {
  father: 'father',
  mother: 'mother',
  guardian: 'parent',
  'registered-address': 'ps',
};

const byConcept = new Map<Concept, Map<Section, FieldKey>>();
const conceptByKey = new Map<FieldKey, Concept>();

for (const key of FIELD_KEYS) {
  const { section } = fieldOf(key);
  const rest = key.slice((PREFIXES[section] ?? '').length);
  const concept = rest.charAt(0).toLowerCase() + rest.slice(1);
  conceptByKey.set(key, concept);
  const owners = byConcept.get(concept) ?? new Map<Section, FieldKey>();
  byConcept.set(concept, owners.set(section, key));
}

const NONE: ReadonlyMap<Section, FieldKey> = new Map();

export const conceptOf = (key: FieldKey): Concept => conceptByKey.get(key) ?? key;

/** Who has a field of this concept. */
export const ownersOf = (concept: Concept): ReadonlyMap<Section, FieldKey> =>
  byConcept.get(concept) ?? NONE;

export const keyOf = (concept: Concept, owner: Owner): FieldKey | undefined =>
  owner === 'other' ? undefined : ownersOf(concept).get(owner);

/** The field that its concept is, where only one has it. */
export const onlyKeyOf = (concept: Concept): FieldKey | undefined => {
  const owners = ownersOf(concept);
  return owners.size === 1 ? owners.values().next().value : undefined;
};

const PERSONAL: ReadonlySet<FieldKey> = new Set(
  fieldsOf('pupil').filter((key) => fieldOf(key).section !== 'school-info'),
);

/** Asked of a person; a school, a class or a building is nobody's, whatever heading it stands under. */
export const isOfPerson = (concept: Concept): boolean =>
  [...ownersOf(concept).values()].some((key) => PERSONAL.has(key));

export interface Vocabulary {
  /** Plain label text to what it asks; texts that mean several things are left out. */
  readonly labels: ReadonlyMap<string, Concept>;
  /** Control names, small and of letters and digits only, to their field. */
  readonly names: ReadonlyMap<string, FieldKey>;
  /** An address of which nothing says whose it is, is the current one. */
  readonly oneAddress: boolean;
}

function build(portal: Portal, fields: readonly FieldKey[]): Vocabulary {
  const labels = new Map<string, Concept>();
  const twofold = new Set<string>();
  const names = new Map<string, FieldKey>();
  const add = (text: string, concept: Concept) => {
    const label = plainOf(text);
    if (label === '') return;
    const known = labels.get(label);
    if (known !== undefined && known !== concept) twofold.add(label);
    labels.set(label, concept);
  };
  for (const key of fields) {
    const concept = conceptOf(key);
    const shared = ownersOf(concept).size > 1;
    for (const label of [...(portal.labels[key] ?? []), fieldOf(key).label.th]) {
      const { rest, owner } = peelOwner(label);
      add(shared && owner === fieldOf(key).section ? rest : label, concept);
    }
    names.set(key.toLowerCase(), key);
    for (const name of portal.names[key] ?? [])
      names.set(name.toLowerCase().replace(/[^a-z0-9]/g, ''), key);
  }
  for (const label of twofold) labels.delete(label);
  return { labels, names, oneAddress: portal.oneAddress === true };
}

const built = new WeakMap<Portal, Map<readonly FieldKey[], Vocabulary>>();

/** The portal's labels and names of these fields, ready for looking up; made once for each array. */
export function vocabularyOf(portal: Portal, fields: readonly FieldKey[]): Vocabulary {
  const known = built.get(portal) ?? new Map<readonly FieldKey[], Vocabulary>();
  built.set(portal, known);
  const vocabulary = known.get(fields) ?? build(portal, fields);
  known.set(fields, vocabulary);
  return vocabulary;
}
