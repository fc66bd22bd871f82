import type { Candidate } from './candidates.ts';
import { type Control, optionsOf } from './controls.ts';
import { allIn, attributeOf, labelledBy, labelTextOf, parentOf, tagOf } from './dom.ts';
import { BESIDE, gridEvidence, type LabelEvidence } from './label-grid.ts';
import {
  groupOf,
  isHeadingLike,
  isSmallPrint,
  leadIn,
  partsOf,
  sharesLine,
  wrappingLabel,
} from './label-places.ts';
import { isSectionPhrase } from './owners.ts';
import type { LabelReading } from './read-label.ts';
import type { Chunk, Extent, Survey } from './survey.ts';

const NO_LABEL: LabelEvidence = { reading: undefined, weight: 0, shown: '' };
const STRONG = 0.8;
const HINTED = 0.55;

/** Containers that an answer and its label may share; beyond them other labels begin. */
const WIDE = new Set(['form', 'table', 'tbody', 'fieldset', 'section', 'main', 'body', 'article']);

/** Beyond them no label is shared: a frame with a title may stand around two boxes. */
const isApart = (tag: string): boolean => tag !== 'fieldset' && WIDE.has(tag);

export interface Labels {
  labelOf(candidate: Candidate): LabelEvidence;
}

export function labelsOf(
  root: HTMLElement,
  survey: Survey,
  candidates: readonly Candidate[],
  read: (text: string) => LabelReading,
): Labels {
  const labelFor = new Map<string, HTMLElement[]>();
  for (const label of allIn(root, 'label[for]')) {
    const id = attributeOf(label, 'for');
    labelFor.set(id, [...(labelFor.get(id) ?? []), label]);
  }
  /** Chunks that stand in another candidate's own container. */
  const taken = new Map<number, Candidate>();
  const owned = new Map<Candidate, readonly number[]>();

  const extentOf = (element: Element): Extent | undefined => survey.extents.get(element);
  const isOwn = (extent: Extent, { from, to }: Candidate) =>
    extent.controls[0] >= from && extent.controls[1] <= to;

  for (const candidate of candidates) {
    const indexes: number[] = [];
    const [first] = candidate.controls;
    let element = first ? parentOf(first) : null;
    let own: Extent | undefined;
    for (; element && element !== root && !WIDE.has(tagOf(element)); element = parentOf(element)) {
      const extent = extentOf(element);
      if (!extent || !isOwn(extent, candidate) || extent.chunks[1] - extent.chunks[0] > 12) break;
      own = extent;
    }
    if (own) for (let at = own.chunks[0]; at < own.chunks[1]; at += 1) indexes.push(at);
    for (const at of indexes) taken.set(at, candidate);
    owned.set(candidate, indexes);
  }

  const texts = new Map<Element, string>();
  const textOf = (element: Element | null): string => {
    if (!element) return '';
    const known = texts.get(element);
    if (known !== undefined) return known;
    const text = labelTextOf(element, 140).replace(/\s+/g, ' ').trim();
    texts.set(element, text);
    return text;
  };

  /** The widest text around a chunk, free of controls, that the vocabulary knows; else its own. */
  const around = (chunk: Chunk): LabelReading => {
    let best = read(chunk.text);
    let element: HTMLElement | null = chunk.parent;
    for (let step = 0; element && step < 4; step += 1, element = parentOf(element)) {
      const extent = extentOf(element);
      if (!extent || extent.controls[1] > extent.controls[0] || WIDE.has(tagOf(element))) break;
      if (tagOf(element) === 'tr') break;
      const wider = read(textOf(element));
      if (wider.concept !== undefined || (wider.foreign && best.concept !== undefined))
        best = wider;
      else if (best.concept === undefined && wider.text !== '' && step === 0) best = wider;
    }
    return best;
  };

  const evidence = (reading: LabelReading, weight: number, shown: string): LabelEvidence => ({
    reading,
    weight,
    shown,
  });

  /** What `aria-labelledby` says: all of it, else its last or first part, beside a section or a hint. */
  const pointedAt = (element: Element): string => {
    const parts = labelledBy(element).map(textOf).filter(Boolean);
    const all = parts.join(' ');
    if (parts.length < 2) return all;
    const known = [all, parts.at(-1), parts[0]].find((text) => read(text ?? '').concept);
    return known ?? all;
  };

  const explicit = ({ controls, kind }: Candidate): LabelEvidence => {
    const [control] = controls;
    if (!control) return NO_LABEL;
    const texts: string[] = [];
    const choice = kind === 'radio';
    const group = choice || controls.length > 1 ? groupOf(control) : undefined;
    for (const element of group ? [group, ...(choice ? [] : [control])] : choice ? [] : [control]) {
      texts.push(pointedAt(element));
      texts.push(attributeOf(element, 'aria-label'));
    }
    if (!choice) {
      for (const label of labelFor.get(attributeOf(control, 'id') || '\n') ?? [])
        texts.push(textOf(label));
      const wrapping = wrappingLabel(control);
      if (wrapping) {
        const text = textOf(wrapping);
        const { concept, owner, foreign } = read(text);
        texts.push(text);
        if (!concept && !owner && !foreign) texts.push(leadIn(wrapping, control));
      }
    } else {
      const id = attributeOf(control, 'name');
      for (const label of labelFor.get(id || '\n') ?? []) texts.push(textOf(label));
    }
    const inParts = kind === 'date-parts' || kind === 'digit-parts';
    // A part's own label says which part it is, not of what.
    const readings = texts
      .map(read)
      .filter((reading) => reading.text !== '' && (!inParts || reading.concept !== undefined));
    const known = readings.filter((reading) => reading.concept !== undefined);
    const [best] = known;
    if (best && known.some((other) => other.concept !== best.concept))
      return evidence({ ...best, concept: undefined, foreign: true }, STRONG, best.text);
    const says = best ?? readings[0];
    if (!says) return NO_LABEL;
    const owner = best?.owner ?? known.find((other) => other.owner)?.owner;
    return evidence({ ...says, owner: owner ?? says.owner }, STRONG, says.text);
  };

  const agree = (readings: readonly LabelReading[]): LabelReading | undefined => {
    const known = readings.filter((reading) => reading.concept !== undefined);
    const [first] = known;
    if (!first) return readings.find((reading) => reading.foreign) ?? readings[0];
    const same = known.every((other) => other.concept === first.concept);
    return same
      ? { ...first, owner: known.find((other) => other.owner)?.owner }
      : { concept: undefined, owner: undefined, foreign: true, text: first.text };
  };

  const beside = (candidate: Candidate): LabelEvidence => {
    const isOption = candidate.kind === 'radio' || candidate.kind === 'check';
    const [first] = candidate.controls;
    const start = survey.placed[candidate.from]?.chunk ?? 0;
    const own = (owned.get(candidate) ?? [])
      .filter((at) => candidate.kind !== 'radio' || at < start)
      .map((at) => survey.chunks[at])
      .filter((chunk) => chunk !== undefined)
      .map(around)
      .filter((reading) => reading.text !== '');
    const said = own.filter((reading) => reading.concept !== undefined || !isOption);
    if (said.some((reading) => reading.concept !== undefined)) {
      const agreed = agree(said);
      if (agreed) return evidence(agreed, BESIDE, agreed.text);
    }
    const before = directlyBefore(candidate, start, first);
    if (before && (before.concept !== undefined || said.length === 0))
      return evidence(before, BESIDE, before.text);
    const agreed = agree(said);
    if (agreed) return evidence(agreed, BESIDE, agreed.text);
    return candidate.kind === 'check' && first ? after(candidate) : NO_LABEL;
  };

  const labelsComeAfter = (candidate: Candidate): boolean => {
    const [control] = candidate.controls;
    const parent = control && parentOf(control);
    const extent = parent && extentOf(parent);
    // What stands behind the buttons of one choice are its answers.
    if (!extent || isOwn(extent, candidate)) return false;
    const firstIn = survey.placed[extent.controls[0]];
    const lastIn = survey.placed[extent.controls[1] - 1];
    const title = survey.chunks[extent.chunks[0]];
    const start = extent.chunks[0] + (title && isHeadingLike(title) ? 1 : 0);
    return (
      extent.controls[1] - extent.controls[0] > 1 &&
      firstIn?.chunk === start &&
      (lastIn?.chunk ?? 0) < extent.chunks[1]
    );
  };

  const after = ({ to }: Candidate): LabelEvidence => {
    const start = survey.placed[to - 1]?.chunk ?? 0;
    const chunk = survey.chunks[start];
    if (!chunk || chunk.after !== to) return NO_LABEL;
    const reading = around(chunk);
    return evidence(reading, BESIDE, reading.text);
  };

  const directlyBefore = (candidate: Candidate, start: number, control: Control | undefined) => {
    const previous = survey.placed[candidate.from - 1];
    const since = previous?.chunk ?? 0;
    if (!control || labelsComeAfter(candidate)) return undefined;
    for (let at = start - 1; at >= since; at -= 1) {
      const chunk = survey.chunks[at];
      if (!chunk) return undefined;
      const owner = taken.get(at);
      if (owner && owner !== candidate) return undefined;
      if (!sharesLine(chunk.parent, control)) return undefined;
      const reading = around(chunk);
      if (reading.text === '') continue;
      // Two labels before two answers: which belongs to which is not said.
      const another = at > since ? survey.chunks[at - 1] : undefined;
      const next = survey.placed[candidate.to];
      if (reading.concept !== undefined && another && next?.chunk === start) {
        const other = isHeadingLike(another) ? undefined : around(another).concept;
        if (
          other !== undefined &&
          other !== reading.concept &&
          sharesLine(another.parent, next.control)
        )
          return undefined;
      }
      if (reading.concept === undefined && (isHeadingLike(chunk) || isSectionPhrase(reading.text)))
        return undefined;
      if (reading.concept === undefined && isSmallPrint(chunk) && at - 1 >= since) continue;
      return reading;
    }
    return undefined;
  };

  const weigh = (candidate: Candidate): LabelEvidence => {
    const [first] = candidate.controls;
    if (!first) return NO_LABEL;
    const said = explicit(candidate);
    const base = said.reading?.text ? said : beside(candidate);
    const grid = gridEvidence(first, base, read);
    if (grid) return grid;
    if (base.reading && base.reading.text !== '') return base;
    const asking = candidate.kind === 'select' ? optionsOf(first)[0] : undefined;
    if (asking && (/^(?:|0|-1)$/.test(asking.value) || asking.value === asking.text)) {
      const reading = read(asking.text.replace(/^[-–—\s]+|[-–—\s]+$/g, ''));
      if (reading.concept !== undefined) return evidence(reading, HINTED, reading.text);
    }
    for (const name of ['placeholder', 'title', 'data-label', 'data-original-title']) {
      const reading = read(attributeOf(first, name));
      if (reading.text !== '' && candidate.kind !== 'radio')
        return evidence(reading, HINTED, reading.text);
    }
    if (labelsComeAfter(candidate) && candidate.kind !== 'radio')
      return { ...after(candidate), weight: HINTED };
    return NO_LABEL;
  };

  /** One label for several answers behind it, in its order: ชั้น/ห้อง, ชื่อ-สกุล, พิกัด (ละติจูด, ลองจิจูด). */
  const shared = (candidate: Candidate): LabelEvidence | undefined => {
    const [control] = candidate.controls;
    let holder = control ? parentOf(control) : null;
    for (; holder && !isApart(tagOf(holder)); holder = parentOf(holder)) {
      const [from = 0, to = 0] = extentOf(holder)?.controls ?? [];
      if (from >= candidate.from && to <= candidate.to) continue;
      const group = candidates.filter((other) => other.from >= from && other.to <= to);
      const [first] = group;
      const start = extentOf(holder)?.chunks[0] ?? 0;
      const around = [survey.chunks[start - 1], survey.chunks[start]]
        .filter((chunk) => chunk?.after === from)
        .map((chunk) => chunk?.text);
      const texts = [first && weigh(first).reading?.text, ...around];
      for (const text of texts.flatMap((said) =>
        said ? [said, ...said.split(/[()[\]（）]/)] : [],
      )) {
        const parts = partsOf(text).map(read);
        const part = parts[group.indexOf(candidate)];
        const known = parts.every(({ concept }) => concept !== undefined);
        if (part && known && parts.length === group.length) return evidence(part, HINTED, text);
      }
      return undefined;
    }
    return undefined;
  };

  const weighed = new Map<Candidate, LabelEvidence>();
  const labelOf = (candidate: Candidate): LabelEvidence => {
    const before = weighed.get(candidate);
    if (before) return before;
    const own = weigh(candidate);
    const known = own.reading?.concept === undefined ? (shared(candidate) ?? own) : own;
    weighed.set(candidate, known);
    return known;
  };
  return { labelOf };
}
