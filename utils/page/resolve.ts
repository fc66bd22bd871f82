import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Section } from '#utils/records/model.ts';
import type { Headings } from './headings.ts';
import type { NameReading } from './names.ts';
import type { Owner } from './owners.ts';
import type { LabelReading } from './read-label.ts';
import { conceptOf, isOfPerson, keyOf, onlyKeyOf, ownersOf } from './vocabulary.ts';

/** What is known of one candidate before it is compared with the others. */
export interface Evidence {
  readonly name: NameReading | undefined;
  readonly label: LabelReading | undefined;
  readonly labelWeight: number;
  readonly headings: Headings;
}

/** A field that the evidence points at. */
export interface Claim {
  readonly key: FieldKey;
  readonly score: number;
}

export interface Resolution {
  readonly claim: Claim | undefined;
  /** What is asked is known, whose is not. */
  readonly open: string | undefined;
}

const NOTHING: Resolution = { claim: undefined, open: undefined };
const NAME_EXACT = 0.78;
const NAME_ALIKE = 0.7;
/** Two independent kinds of evidence for one field. */
const both = (one: number, other: number): number => 1 - (1 - one) * (1 - other);

const ADDRESSES: ReadonlySet<Owner> = new Set(['registered-address', 'current-address']);
/** What only a person has; under an address's heading it is somebody else's. */
const isPersonal = (concept: string): boolean =>
  ownersOf(concept).has('father') && concept !== 'telNo';

/** Whose the section says it is; `blocked` where that is nobody with such a field. */
function ownerBySection(
  concept: string,
  { person, address }: Headings,
): Section | 'blocked' | undefined {
  const owners = ownersOf(concept);
  if (!isOfPerson(concept)) return undefined;
  const inAddress = address === 'registered-address' || address === 'current-address';
  const hasAddress = [...owners.keys()].some((owner) => ADDRESSES.has(owner));
  if (person === 'other' || (hasAddress && address === 'other')) return 'blocked';
  const foreign = person === 'father' || person === 'mother' || person === 'guardian';
  if (hasAddress && inAddress) return foreign ? 'blocked' : address;
  if (foreign) return owners.has(person) ? person : 'blocked';
  if (isPersonal(concept) && inAddress) return 'blocked';
  if (person === 'pupil' && owners.has('pupil')) return 'pupil';
  return undefined;
}

/** The field that the label asks for, as far as label and section say whose. */
function byLabel(label: LabelReading, headings: Headings): FieldKey | 'open' | 'none' | undefined {
  const concept = label.concept && inScript(label.concept, headings);
  if (concept === undefined) return undefined;
  if (label.owner) {
    const pupils = label.owner === 'pupil' && onlyKeyOf(concept);
    return keyOf(concept, label.owner) ?? (pupils || 'none');
  }
  const section = ownerBySection(concept, headings);
  if (section === 'blocked') return 'none';
  if (section) return keyOf(concept, section) ?? 'none';
  return onlyKeyOf(concept) ?? 'open';
}

/** Under a heading that asks for English names, ชื่อ is the English one. */
const inScript = (concept: string, { english }: Headings): string =>
  english && /NameTh$/.test(concept) ? concept.replace(/Th$/, 'En') : concept;

/** Weighs name, label and section of one candidate; whatever contradicts itself claims nothing. */
export function resolve({ name, label, labelWeight, headings }: Evidence): Resolution {
  const asked = label && byLabel(label, headings);
  const concept = label?.concept && inScript(label.concept, headings);
  const nameWeight = name?.exact ? NAME_EXACT : NAME_ALIKE;
  if (!name) {
    if (asked === undefined || asked === 'none') return NOTHING;
    if (asked === 'open') return { claim: undefined, open: concept };
    return { claim: { key: asked, score: labelWeight }, open: undefined };
  }
  const named: Claim = { key: name.key, score: nameWeight };
  const section = ownerBySection(conceptOf(name.key), headings);
  const elsewhere =
    section === 'blocked' ||
    (section !== undefined && keyOf(conceptOf(name.key), section) !== name.key);
  if (asked === undefined) {
    if (label?.foreign || headings.person === 'other') return NOTHING;
    if (
      label?.owner &&
      label.owner !== 'pupil' &&
      keyOf(conceptOf(name.key), label.owner) !== name.key
    )
      return NOTHING;
    if (elsewhere && !name.ownerSaid) return NOTHING;
    if (elsewhere && section !== 'blocked') return NOTHING;
    const doubt = label && label.text !== '' ? 0.08 : 0;
    return { claim: { ...named, score: nameWeight - doubt }, open: undefined };
  }
  const agreed: Claim = { key: name.key, score: both(nameWeight, labelWeight) };
  if (asked === name.key) return { claim: agreed, open: undefined };
  if (concept !== conceptOf(name.key)) return NOTHING;
  if (asked === 'open') return { claim: agreed, open: undefined };
  // A name that merely ends in the field's own says what, not whose.
  if (asked !== 'none' && !name.exact && !name.ownerSaid)
    return { claim: { key: asked, score: both(nameWeight, labelWeight) }, open: undefined };
  // The label carries the person itself; a name without one is everybody's.
  if (label?.owner && asked !== 'none')
    return name.ownerSaid
      ? NOTHING
      : { claim: { key: asked, score: labelWeight }, open: undefined };
  if (
    asked === 'none' &&
    headings.person !== 'other' &&
    !label?.owner &&
    (name.exact || name.ownerSaid)
  ) {
    const inAddress = headings.address === fieldOf(name.key).section;
    const onlyPupils = ownersOf(conceptOf(name.key)).size === 1;
    if (inAddress || onlyPupils) return { claim: agreed, open: undefined };
  }
  return NOTHING;
}
