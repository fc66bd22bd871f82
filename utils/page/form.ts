import type { Lesson } from '#utils/portals/lesson.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Control, isTyped } from './controls.ts';
import { attributeOf, closestOf } from './dom.ts';
import { hiddenFields } from './hidden.ts';
import { labelsOf } from './labels.ts';
import type { FoundField } from './model.ts';
import { readName } from './names.ts';
import type { PlainPair } from './plain.ts';
import { readAsDate, readAsDigits } from './read.ts';
import type { LabelReading } from './read-label.ts';
import { type Assigned, assign, type Weighed } from './recognise.ts';
import { searchControls } from './search-forms.ts';
import type { Survey } from './survey.ts';
import type { Taught } from './taught.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Form {
  readonly fields: Map<FieldKey, FoundField>;
  readonly candidates: readonly Candidate[];
  readonly unknown: readonly string[];
  /** Everything that was weighed with a name or label, for what hidden controls may stand for. */
  readonly named: ReadonlyMap<FieldKey, unknown>;
  /** The tick that the pupil lives where the pupil is registered. */
  readonly sameAddress: HTMLInputElement | undefined;
  /** Each control with its label alone, for a page that asks the same of several things. */
  readonly asked: readonly PlainPair[];
}

const NO_FORM: Form = {
  fields: new Map(),
  candidates: [],
  unknown: [],
  named: new Map(),
  sameAddress: undefined,
  asked: [],
};

const SAME_ADDRESS = /(?:เดียวกัน?|เหมือน|ตรง|ตาม).{0,16}ทะเบียนบ้าน/;

/** Answers that are entered and never searched for. */
const ENTERED: readonly FieldKey[] = ['cifNoChk', 'admissionDate', 'postDate'];

/** Transfer in begins with number and class, and looks the pupil up by them: nobody's name is asked. */
const isFirstStep = (asked: ReadonlySet<string | undefined>): boolean =>
  asked.has('studentNo') &&
  asked.has('cifNo') &&
  (asked.has('levelDtlCode') || asked.has('classroom')) &&
  !asked.has('firstNameTh') &&
  !asked.has('lastNameTh');

const nameOf = (candidate: Candidate, vocabulary: Vocabulary) => {
  const names = candidate.controls
    .slice(0, 3)
    .flatMap((control) => [attributeOf(control, 'name'), attributeOf(control, 'id')]);
  const parts = candidate.kind === 'date-parts' || candidate.kind === 'digit-parts';
  for (const name of names) {
    const whole = readName(name, vocabulary);
    if (whole) return whole;
    if (!parts) continue;
    const base = name
      .replace(/\d+\]?$|\[\]$/, '')
      .replace(/[._[\]-]*(?:day|month|year|dd|mm|yyyy|d|m|y)\]?$/i, '');
    const found = readName(base, vocabulary) ?? readName(`${base}Date`, vocabulary);
    if (found) return found;
  }
  return undefined;
};

/** What was taught; of two controls that one lesson fits, neither is surely meant. */
function asTaught(lessons: ReadonlyMap<Candidate, Lesson['field']>): Assigned<Candidate>[] {
  const all = [...lessons];
  return all.flatMap(([item, key]) =>
    key !== 'none' && all.filter(([, other]) => other === key).length === 1
      ? [{ item, key, certainty: 1 }]
      : [],
  );
}

/** The fields that a page's controls hold, those of searches and log-ins left out. */
export function readForm(
  root: HTMLElement,
  seen: Survey,
  read: (text: string) => LabelReading,
  vocabulary: Vocabulary,
  isEntryPath: boolean,
  taught?: Taught,
): Form {
  if (seen.placed.length === 0) return NO_FORM;
  const all = candidatesOf(seen);
  const labels = labelsOf(root, seen, all, read);
  const guesses = new Map<Control, string>();
  for (const candidate of all) {
    const name = nameOf(candidate, vocabulary);
    const guess = name?.key ?? labels.labelOf(candidate).reading?.concept;
    for (const control of guess ? candidate.controls : []) guesses.set(control, guess ?? '');
  }
  const searching = searchControls(root, seen, (controls, sent) => {
    const asked = new Set(controls.map((control) => guesses.get(control)));
    return ENTERED.some((key) => asked.has(key)) || (sent && isEntryPath && isFirstStep(asked));
  });
  const filled = all.filter(({ controls }) => !controls.some((control) => searching.has(control)));
  const shown = new Map<Candidate, string>();
  const lessons = new Map<Candidate, Lesson['field']>();
  for (const candidate of taught ? filled : []) {
    const text = labels.labelOf(candidate).shown;
    const lesson = taught?.(candidate, text);
    if (lesson) lessons.set(candidate, lesson);
    shown.set(candidate, text);
  }
  const candidates = filled.filter((candidate) => lessons.get(candidate) !== 'none');
  const named = new Map<FieldKey, unknown>();
  const untaught = candidates.filter((candidate) => !lessons.get(candidate));
  const weighed = untaught.map((candidate): Weighed<Candidate> => {
    const { reading, weight, shown: text } = labels.labelOf(candidate);
    shown.set(candidate, text);
    const name = nameOf(candidate, vocabulary);
    if (name) named.set(name.key, candidate);
    return {
      item: candidate,
      kind: candidate,
      evidence: { name, label: reading, labelWeight: weight, headings: candidate.headings },
    };
  });
  const fields = new Map<FieldKey, FoundField>();
  const holder = new Map<FieldKey, Candidate>();
  const add = ({ item, key, certainty }: Assigned<Candidate>) => {
    const [mark] = item.controls;
    if (!mark) return;
    const field: FoundField = {
      key,
      mark,
      controls: item.controls,
      label: shown.get(item) ?? '',
      typed: item.controls.length === 1 && isTyped(mark),
      certainty,
    };
    if (item.roles) readAsDate(field, item.roles);
    readAsDigits(field, item.kind);
    fields.set(key, field);
    holder.set(key, item);
  };
  for (const assigned of assign(weighed, vocabulary.oneAddress)) add(assigned);
  for (const assigned of asTaught(lessons)) add(assigned);
  const recognised = new Set(holder.values());
  const forms = new Set([...fields.values()].map(({ mark }) => closestOf(mark, 'form')));
  for (const field of hiddenFields(seen.hidden, forms, vocabulary))
    if (!fields.has(field.key) && !named.has(field.key)) fields.set(field.key, field);
  const unknown = candidates
    .filter((candidate) => !recognised.has(candidate))
    .map((candidate) => shown.get(candidate) ?? '')
    .filter((text) => text !== '');
  const asked = untaught.flatMap((candidate): PlainPair[] => {
    const { reading } = labels.labelOf(candidate);
    const [mark, ...others] = candidate.controls;
    const isOne = mark && others.length === 0 && reading?.concept !== undefined;
    return isOne ? [{ reading, headings: candidate.headings, mark, read: () => '' }] : [];
  });
  const same = untaught.find(
    (one) => one.kind === 'check' && SAME_ADDRESS.test(shown.get(one) ?? ''),
  );
  const sameAddress = same?.controls[0] as HTMLInputElement | undefined;
  return { fields, candidates, unknown, named, sameAddress, asked };
}
