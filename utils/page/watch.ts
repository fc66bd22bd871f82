import type { FieldKey } from '#utils/records/fields.ts';
import { fieldOf } from '#utils/records/fields.ts';
import { type Control, isControl, isDisabled, isShut, typeOf } from './controls.ts';
import { closestOf, commonAncestor, isElement, isSeen, parentOf } from './dom.ts';
import { lookForLateValues } from './late-values.ts';
import type { FoundPage, FoundRecord } from './model.ts';
import { answersIn, type Change, changeIn } from './mutations.ts';

/** The fields of each record that may read differently now. */
export type Changed = ReadonlyMap<FoundRecord, readonly FieldKey[]>;

interface Watch {
  readonly document: Document;
  readonly found: FoundPage;
  onInput(changed: Changed): void;
  /**
   * Something changed that is looked at in the next frame, unless the signal ends first: what was said of
   * the page may be wrong. `touched`: the known rows in which it was.
   */
  onStale?(touched: ReadonlySet<Element>): void;
  /** The texts of these rows changed, and nothing else. */
  onRows?(rows: ReadonlySet<Element>): void;
  /**
   * The page's structure or address changed: what was found may no longer be what is there. `touched`:
   * the known rows in which something changed.
   */
  onStructure(touched: ReadonlySet<Element>): void;
  readonly signal: AbortSignal;
}

interface Place {
  readonly record: FoundRecord;
  readonly key: FieldKey;
}

/**
 * Follows what the user types and what the page does to itself: one listener for input, one observer
 * for structure, timers for a few seconds alone. Ends with the signal.
 */
export function watchPage(watch: Watch): void {
  const { document, found, onInput, signal } = watch;
  if (signal.aborted) return;
  const places = new Map<Element, Place>();
  for (const record of found.records) {
    if (record.hasControls === false) continue;
    for (const [key, { controls }] of record.fields)
      for (const control of controls) places.set(control, { record, key });
    // With it, what is asked of the second address comes and goes.
    if (record.sameAddress) places.set(record.sameAddress, { record, key: 'homeNo' });
  }

  const tell = (elements: Iterable<Element>) => {
    const changed = new Map<FoundRecord, FieldKey[]>();
    for (const element of elements) {
      const place = places.get(element);
      if (!place) continue;
      const keys = changed.get(place.record) ?? [];
      if (!keys.includes(place.key)) keys.push(place.key);
      changed.set(place.record, keys);
    }
    if (changed.size > 0) onInput(changed);
  };

  const snapshot = snapshotOf(places);
  const typed = (event: Event) => {
    const { target, type } = event;
    if (type === 'change') lookAgain?.();
    if ((event as InputEvent).isComposing || !isElement(target as Node)) return;
    const element = target as Element;
    if (!places.has(element)) return;
    // `change` after `input` brings nothing new.
    if (snapshot.keep(element)) tell([element]);
  };
  const listen = (on: EventTarget, type: string, handle: (event: Event) => void) =>
    on.addEventListener(type, handle, { capture: true, passive: true, signal });
  for (const type of ['input', 'change', 'compositionend']) listen(document, type, typed);

  const later = nextFrame(document, signal);
  // Copy buttons, date pickers and resets write without an event, windows open and close without a change.
  const { over } = found;
  // What was shown may be opened to be edited, and the other way round.
  const [first] = places.keys();
  const wasDisabled = first !== undefined && isDisabled(first);
  const isTurned = (): boolean =>
    (first !== undefined && isDisabled(first) !== wasDisabled) ||
    (over !== undefined && isSeen(over.holder) !== over.isOpen);
  let turned = false;
  const compare = () => {
    if (!turned && isTurned()) {
      turned = true;
      restructure();
    }
    tell(snapshot.changed());
  };
  const compareSoon = later(compare);
  const lookAgain = places.size > 0 ? lookForLateValues(compare, signal) : undefined;
  const act = () => {
    compareSoon();
    lookAgain?.();
  };
  for (const type of ['click', 'reset']) listen(document, type, act);
  if (over) listen(document, 'close', compareSoon);

  const view = document.defaultView;
  const url = document.URL;
  // Most lists never change.
  let rows: ReadonlySet<Element> | undefined;
  const touched = new Set<Element>();
  const answers = answersIn(found);
  let whole = false;
  const look = later(() => {
    const now = new Set(touched);
    touched.clear();
    if (whole || !watch.onRows) watch.onStructure(now);
    else watch.onRows(now);
  });
  const stale = () => {
    watch.onStale?.(touched);
    look();
  };
  const restructure = () => {
    whole = true;
    stale();
  };
  const moved = () => {
    if (withoutHash(document.URL) !== withoutHash(url)) restructure();
  };
  if (view) {
    listen(view, 'popstate', restructure);
    listen(view, 'hashchange', moved);
    // Tells of `pushState`, which has no event of its own; not in every browser.
    const { navigation } = view as { navigation?: EventTarget };
    if (navigation) listen(navigation, 'currententrychange', moved);
    listen(view, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) restructure();
    });
  }

  observe({
    document,
    found,
    onMutations(records) {
      const choices = new Set<Element>();
      let change: Change;
      for (const record of records) {
        if (isElement(record.target) && places.has(record.target)) {
          choices.add(record.target);
          continue;
        }
        const its = document.URL === url ? changeIn(record, found, answers) : 'structure';
        if (!its) continue;
        rows ??= new Set<Element>(found.records.flatMap((one) => one.row ?? []));
        const row = rowAround(record.target, rows);
        if (row) touched.add(row);
        change = its === 'text' && row ? (change ?? its) : 'structure';
      }
      if (change === 'structure') restructure();
      else if (change) stale();
      // A list of choices that was filled anew may have lost what was chosen.
      if (choices.size > 0) {
        for (const select of choices) snapshot.keep(select);
        tell(choices);
      }
    },
    signal,
  });
}

const ROW = 'tr,[role=row]';

/** The known row that a node stands in. */
function rowAround(node: Node, rows: ReadonlySet<Element>): Element | undefined {
  const element = isElement(node) ? node : parentOf(node);
  let row = element && closestOf(element, ROW);
  while (row && !rows.has(row)) {
    const outer = parentOf(row);
    row = outer && closestOf(outer, ROW);
  }
  return row ?? undefined;
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/** How a control is read, and what it held when it was last looked at. */
interface Held {
  readonly isChecked: boolean;
  readonly isSensitive: boolean;
  text: string;
}

/** Instead of a text: nothing is asked. */
const SHUT = '\0';

const textNow = (element: Control, { isChecked, isSensitive }: Omit<Held, 'text'>): string => {
  const { checked, value } = element as HTMLInputElement;
  if (isChecked) return checked ? 'on' : '';
  if (value === '' && isShut(element)) return SHUT;
  return isSensitive ? (value === '' ? '' : 'on') : value;
};

/** What each control held when it was last looked at; of a sensitive one only whether it is filled. */
function snapshotOf(places: ReadonlyMap<Element, Place>) {
  const all = new Map<Control, Held>();
  for (const [element, { key }] of places) {
    if (!isControl(element)) continue;
    const how = {
      isChecked: /^(?:radio|checkbox)$/.test(typeOf(element)),
      isSensitive: fieldOf(key).sensitive === true,
    };
    all.set(element, { ...how, text: textNow(element, how) });
  }
  /** Whether it holds something else than before. */
  const keep = (element: Control, held = all.get(element)): boolean => {
    const text = held ? textNow(element, held) : '';
    if (!held || text === held.text) return false;
    held.text = text;
    return true;
  };
  return {
    keep: (element: Element) => keep(element as Control),
    changed: (): Element[] => {
      const changed: Element[] = [];
      for (const [element, held] of all) if (keep(element, held)) changed.push(element);
      return changed;
    },
  };
}

/** A window that is covered may draw no frames; then this long after, ms. */
const LATEST = 200;

/** Runs a task once in the next frame, however often it is asked for; at once where nothing is drawn. */
function nextFrame(document: Document, signal: AbortSignal) {
  return (task: () => void) => {
    let due = false;
    const run = () => {
      if (!due) return;
      due = false;
      if (!signal.aborted) task();
    };
    return () => {
      if (due) return;
      due = true;
      const view = document.defaultView;
      if (!view?.requestAnimationFrame || document.visibilityState === 'hidden') {
        queueMicrotask(run);
        return;
      }
      view.requestAnimationFrame(run);
      view.setTimeout(run, LATEST);
    };
  };
}

interface Observing {
  readonly document: Document;
  readonly found: FoundPage;
  onMutations(records: readonly MutationRecord[]): void;
  readonly signal: AbortSignal;
}

/** Observes the smallest element that holds the records, and of those around it only their children. */
function observe({ document, found, onMutations, signal }: Observing): void {
  const { body } = document;
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  if (!body) return;
  const observer = new Observer(onMutations);
  const inside = holderOf(found) ?? body;
  // As far as `<html>`: a page may put another body in the place of its first.
  for (let outer: Element | null = inside; outer; outer = parentOf(outer)) {
    const isInside = outer === inside;
    // Frameworks write a text into the node that is there.
    observer.observe(outer, { childList: true, subtree: isInside, characterData: isInside });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function holderOf({ records }: FoundPage): HTMLElement | null {
  const [first] = records;
  const last = records.at(-1);
  if (!first || !last) return null;
  const marks = [...first.fields.values(), ...(last === first ? [] : last.fields.values())].map(
    ({ mark }) => mark,
  );
  const rows = [first.row, last.row].filter((row) => row !== undefined);
  return commonAncestor([...marks, ...rows]);
}
