import type { Portal } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { isTyped } from './controls.ts';
import { attributeOf, closestOf, commonAncestor, contains, tagOf } from './dom.ts';
import { hiddenFields } from './hidden.ts';
import { labelsOf } from './labels.ts';
import type { FoundField, FoundPage, FoundRecord } from './model.ts';
import { readName } from './names.ts';
import { pageFor } from './page-id.ts';
import { type PlainPair, plainPairsOf } from './plain.ts';
import { readAsDate, readAsDigits, readField, readThus } from './read.ts';
import { type LabelReading, labelReader } from './read-label.ts';
import { assign, type Weighed } from './recognise.ts';
import { searchControls } from './search-forms.ts';
import { type Survey, survey } from './survey.ts';
import { type List, readList } from './tables.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const readers = new WeakMap<Vocabulary, (text: string) => LabelReading>();

const nothing = (academicYear: number | undefined): FoundPage => ({
  page: 'unrecognised',
  records: [],
  candidates: 0,
  unknown: [],
  academicYear,
});

/**
 * Recognises the page and its fields. Never throws: whatever cannot be understood is `unrecognised`.
 * Finds only; texts are read by `readRecord` when they are needed.
 */
export function findPage(document: Document, url: URL, portal: Portal): FoundPage {
  const year = portal.academicYearOf(url);
  try {
    const { body } = document;
    return body && tagOf(body) === 'body' ? find(document, body, url, portal) : nothing(year);
  } catch {
    return nothing(year);
  }
}

function find(document: Document, body: HTMLElement, url: URL, portal: Portal): FoundPage {
  const vocabulary = vocabularyOf(portal);
  const read = readers.get(vocabulary) ?? labelReader(vocabulary);
  readers.set(vocabulary, read);

  const lists: List[] = [];
  const isList = (table: HTMLTableElement): boolean => {
    const list = readList(table, read, vocabulary);
    if (list) lists.push(list);
    return list !== undefined;
  };
  const seen = survey(body, isList, read);
  const headings = [
    ...seen.titles,
    ...seen.chunks.flatMap(({ headings }) => headings.list.map(({ text }) => text)),
    document.title,
  ];
  const surroundings = { url, headings: [...new Set(headings)] };
  const form = readForm(body, seen, read, vocabulary);
  const pairs = plainPairsOf(seen, read);
  const list = lists
    .filter(({ records }) => records.length > 0)
    .sort((a, b) => b.records.length - a.records.length)[0];

  const formRecord = withPlain(form.fields, pairs, form.named);
  const keysOf = (fields: ReadonlyMap<FieldKey, FoundField>) => new Set(fields.keys());
  const controlKeys = keysOf(form.fields);
  const formFit =
    controlKeys.size >= 2
      ? pageFor(portal, 'form', keysOf(formRecord), controlKeys, surroundings)
      : undefined;
  const listKeys = new Set(list?.columns.known.map(({ key }) => key));
  const typedKeys = new Set(
    list
      ? [...(list.records[0]?.fields.values() ?? [])]
          .filter(({ controls }) => controls.length > 0)
          .map(({ key }) => key)
      : [],
  );
  const listFit = list && pageFor(portal, 'list', listKeys, typedKeys, surroundings);
  const year = (records: readonly FoundRecord[]) =>
    portal.academicYearOf(url) ?? yearOf(records, surroundings.headings);

  const asList =
    listFit &&
    list &&
    (!formFit || controlKeys.size < Math.max(6, list.records.length > 1 ? 6 : 0));
  if (asList) {
    return {
      page: listFit.page.id,
      records: list.records,
      candidates: list.columns.width,
      unknown: list.columns.unknown,
      academicYear: year(list.records),
    };
  }
  if (formFit) {
    const records: FoundRecord[] = [{ kind: formFit.page.record, fields: formRecord }];
    return {
      page: formFit.page.id,
      records,
      candidates: form.candidates.length + (formRecord.size - form.fields.size),
      unknown: form.unknown,
      academicYear: year(records),
    };
  }
  const view = plainFields(pairs, new Map(), new Map());
  const viewFit = pageFor(portal, 'view', keysOf(view.fields), new Set(), surroundings);
  if (!viewFit) return nothing(year([]));
  const records: FoundRecord[] = [{ kind: viewFit.page.record, fields: view.fields }];
  return {
    page: viewFit.page.id,
    records,
    candidates: pairs.length,
    unknown: view.unknown,
    academicYear: year(records),
  };
}

/** BE, from the page's own field or a heading; a year from a heading must stand after ปีการศึกษา. */
function yearOf(records: readonly FoundRecord[], headings: readonly string[]): number | undefined {
  const field = records[0]?.fields.get('educationYear');
  const texts = [
    field ? readField(field) : '',
    ...headings.map((text) => /ปีการศึกษา\D{0,3}(2[45]\d\d)/.exec(text)?.[1] ?? ''),
  ];
  const year = texts.find((text) => /^2[45]\d\d$/.test(text.trim()));
  return year === undefined ? undefined : Number(year);
}

interface Form {
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

function readForm(
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

const PLAIN_KIND: Candidate = {
  kind: 'plain',
  controls: [],
  headings: { list: [], person: undefined, address: undefined, english: false },
  from: 0,
  to: 0,
};

/** Fields whose answers the page shows as text. */
function plainFields(
  pairs: readonly PlainPair[],
  taken: ReadonlyMap<FieldKey, unknown>,
  named: ReadonlyMap<FieldKey, unknown>,
): { fields: Map<FieldKey, FoundField>; unknown: string[] } {
  const fields = new Map<FieldKey, FoundField>();
  const weighed = pairs.map(
    (pair): Weighed<PlainPair> => ({
      item: pair,
      kind: PLAIN_KIND,
      evidence: { name: undefined, label: pair.reading, labelWeight: 0.7, headings: pair.headings },
    }),
  );
  const recognised = new Set<PlainPair>();
  for (const { item, key, certainty } of assign(weighed)) {
    if (taken.has(key) || named.has(key)) continue;
    recognised.add(item);
    const field: FoundField = {
      key,
      mark: item.mark,
      controls: [],
      label: item.reading.text,
      typed: false,
      certainty,
    };
    readThus(field, item.read);
    fields.set(key, field);
  }
  return {
    fields,
    unknown: pairs.filter((pair) => !recognised.has(pair)).map(({ reading }) => reading.text),
  };
}

/** A form's own answers, and beside them what it shows of the same record as text. */
function withPlain(
  fields: ReadonlyMap<FieldKey, FoundField>,
  pairs: readonly PlainPair[],
  named: ReadonlyMap<FieldKey, unknown>,
): Map<FieldKey, FoundField> {
  const marks = [...fields.values()].map(({ mark }) => mark);
  const holder = commonAncestor(marks);
  if (!holder) return new Map(fields);
  const near = pairs.filter(({ mark }) => contains(holder, mark));
  return new Map([...fields, ...plainFields(near, fields, named).fields]);
}
