import type { FieldKey } from '#utils/records/fields.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isTyped } from './controls.ts';
import { attributeOf, closestOf } from './dom.ts';
import { hiddenFields } from './hidden.ts';
import { labelsOf } from './labels.ts';
import type { FoundField } from './model.ts';
import { readName } from './names.ts';
import { readAsDate, readAsDigits } from './read.ts';
import type { LabelReading } from './read-label.ts';
import { assign, type Weighed } from './recognise.ts';
import { searchControls } from './search-forms.ts';
import type { Survey } from './survey.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Form {
  readonly fields: Map<FieldKey, FoundField>;
  readonly candidates: readonly Candidate[];
  readonly unknown: readonly string[];
  /** Everything that was weighed with a name or label, for what hidden controls may stand for. */
  readonly named: ReadonlyMap<FieldKey, unknown>;
}

/** Answers that are entered and never searched for. */
const ENTERED: ReadonlySet<FieldKey> = new Set(['cifNoChk', 'admissionDate', 'postDate']);

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

/** The fields that a page's controls hold, those of searches and log-ins left out. */
export function readForm(
  root: HTMLElement,
  seen: Survey,
  read: (text: string) => LabelReading,
  vocabulary: Vocabulary,
): Form {
  const all = candidatesOf(seen);
  const labels = labelsOf(root, seen, all, read);
  const searching = searchControls(root, seen, (control) =>
    ENTERED.has(readName(attributeOf(control, 'name'), vocabulary)?.key ?? 'cifNo'),
  );
  const candidates = all.filter(
    ({ controls }) => !controls.some((control) => searching.has(control)),
  );
  const named = new Map<FieldKey, unknown>();
  const shown = new Map<Candidate, string>();
  const weighed = candidates.map((candidate): Weighed<Candidate> => {
    const { reading, weight, shown: text } = labels.labelOf(candidate);
    const name = nameOf(candidate, vocabulary);
    if (name) named.set(name.key, candidate);
    shown.set(candidate, text);
    return {
      item: candidate,
      kind: candidate,
      evidence: { name, label: reading, labelWeight: weight, headings: candidate.headings },
    };
  });
  const fields = new Map<FieldKey, FoundField>();
  const recognised = new Set<Candidate>();
  for (const { item, key, certainty } of assign(weighed)) {
    const [mark] = item.controls;
    if (!mark) continue;
    recognised.add(item);
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
  }
  const forms = new Set([...fields.values()].map(({ mark }) => closestOf(mark, 'form')));
  for (const field of hiddenFields(seen.hidden, forms, vocabulary))
    if (!fields.has(field.key) && !named.has(field.key)) fields.set(field.key, field);
  const unknown = candidates
    .filter((candidate) => !recognised.has(candidate))
    .map((candidate) => shown.get(candidate) ?? '')
    .filter((text) => text !== '');
  return { fields, candidates, unknown, named };
}
