import type { CardReader } from '#utils/page/cards.ts';
import { findPage } from '#utils/page/find-page.ts';
import { createMarks } from '#utils/page/marks.ts';
import type { FoundField, FoundPage, FoundRecord } from '#utils/page/model.ts';
import { clearPage, setPageId, setPageState } from '#utils/page/page-state.ts';
import { type SaveAnswer, watchSaves } from '#utils/page/save.ts';
import { watchPage } from '#utils/page/watch.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { faultsOf, type RuleSettings } from '#utils/rules/engine.ts';
import type { ListRule, RecordRule, RowKey, RuleContext } from '#utils/rules/model.ts';
import { calmly } from './calm.ts';
import { type CheckedRecord, keyOf, readAndCheck, tellAgain } from './checked-record.ts';
import { fieldsByElement } from './field-at.ts';
import { followRecords } from './follow-records.ts';
import {
  checkList,
  gatherKeys,
  listNameOf,
  listsOf,
  type PageList,
  printed,
  type SeenByPrint,
} from './list-check.ts';
import type { Memory } from './memory.ts';
import type { DocumentResult } from './model.ts';
import { numbering } from './numbering.ts';
import { issuesOf, type Placing } from './placed-issue.ts';
import { recallIgnored } from './recall.ts';
import { atOnce, inSlices } from './slices.ts';
import { toldOf } from './told.ts';

export interface DocumentCheckOptions {
  readonly document: Document;
  readonly portal: Portal;
  readonly rules: readonly RecordRule[];
  readonly listRules: readonly ListRule[];
  readonly settings: RuleSettings;
  readonly memory: Memory;
  contextFor(found: FoundPage): RuleContext;
  /** Whether all that the context needs is there. */
  isSettled(): boolean;
  /** Whether the user can see what was found. */
  isShown(): boolean;
  /** Where the portal shows records as cards. */
  readonly cards?: CardReader | undefined;
  /** Begins the keys of its issues, so that two documents' never meet. */
  readonly prefix: string;
  isIgnored(key: string): boolean;
  /** Keys of issues that were ignored before the page was opened. */
  onRecalled(keys: readonly string[]): void;
  onResult(result: DocumentResult): void;
  /** Whether saving now deserves a question. */
  hasErrors(): boolean;
  /** The user saves what is on the page. */
  onSave(): void;
  /** Puts the question. */
  ask(): Promise<SaveAnswer>;
  readonly signal: AbortSignal;
}

export interface DocumentCheck {
  /** Checks what was found once more, where the context is another by now. */
  checkAnew(): void;
  /** Says that the page is checked, if it is, where the user sees by now what was found. */
  conclude(): void;
  /** Marks the page anew after the user ignored or restored an issue. */
  repaint(): void;
  fieldAt(element: Element): FoundField | undefined;
}

/** Longer lists are not paged, and not remembered for other pages. */
const PAGED_AT_MOST = 1000;
const LONG = 200;

/**
 * Checks one document of the page from now on: finds its records, runs the rules, marks the fields,
 * and does so again when something is typed or the page changes, for what has changed. A form is done
 * at once, a long list in slices. Ends with the signal, and takes every mark along.
 */
export function checkDocument(options: DocumentCheckOptions): DocumentCheck {
  const { document, portal, rules, listRules, settings, memory, prefix, signal } = options;
  const marks = createMarks(document);
  const numberOf = numbering();
  const unread = new Set<CheckedRecord>();
  const unpainted = new Set<CheckedRecord>();
  const listFaults = new Set<string>();
  let found: FoundPage | undefined;
  let context: RuleContext | undefined;
  let records: readonly CheckedRecord[] = [];
  let elements: ReturnType<typeof fieldsByElement> | undefined;
  let seen: SeenByPrint | undefined;
  let lists: readonly PageList[] = [];
  let stale = false;
  let listDue = false;
  let pageDue = false;
  let meeting: Promise<void> | undefined;
  let unwatch = new AbortController();
  let runs = 0;
  let done = -1;

  const placing: Placing = {
    prefix,
    isIgnored: options.isIgnored,
    tell: (one, issue) => context && tellAgain(one, issue, { rules, context, settings }),
  };

  const read = (one: CheckedRecord) => {
    if (!context) return;
    unread.delete(one);
    const list = lists.find(({ kind }) => kind === one.found.kind);
    const changed = readAndCheck(one, { rules, context, settings, list });
    if (one.check?.issues.length || one.shown.length > 0) unpainted.add(one);
    const listed = (field: FieldKey) => list?.rules.some(({ reads }) => reads.includes(field));
    if (!listDue && changed.some(listed)) listDue = true;
  };

  const paint = (one: CheckedRecord) => {
    unpainted.delete(one);
    if (one.check?.issues.length || one.listed.length > 0) numberOf(one, records);
    one.identity = undefined;
    const issues = issuesOf(one, placing);
    if (issues.length === 0 && one.shown.length === 0) return;
    one.shown = issues;
    const standing = issues.some(({ ignored }) => ignored)
      ? issues.filter(({ ignored }) => !ignored)
      : issues;
    marks.show(standing, one);
  };

  function* reading(): Generator<void, void> {
    for (const one of unread) {
      read(one);
      yield;
    }
    if (!listDue || !context) return;
    listFaults.clear();
    const onFault = (rule: string) => listFaults.add(rule);
    const onChanged = (one: CheckedRecord) => unpainted.add(one);
    const check = { settings, context, seen, onFault, onChanged };
    for (const list of lists) yield* checkList(list, check);
    listDue = false;
  }

  function* painting(): Generator<void, void> {
    for (const one of unpainted) {
      paint(one);
      yield;
    }
  }

  const report = () => {
    if (!found) return;
    const faults = new Set(listFaults);
    const issues = [];
    for (const { check, shown } of records) {
      if (check?.outcomes.includes('fault')) for (const rule of faultsOf(check)) faults.add(rule);
      if (shown.length > 0) issues.push(...shown);
    }
    const told = toldOf(found, records);
    options.onResult({ document, found, issues, ...told, faults: [...faults] });
  };

  const recall = () =>
    recallIgnored(unpainted, memory, (one, parts) => {
      numberOf(one, records);
      options.onRecalled([...parts].map((part) => keyOf(prefix, one) + part));
    });

  /** Compares the list with its other pages; a promise only where there is something to compare. */
  const meet = (): Promise<void> | undefined => {
    if (!pageDue || !found) return meeting;
    pageDue = false;
    meeting = undefined;
    if (records.length > PAGED_AT_MOST) return undefined;
    const [list] = lists;
    if (!list || list.keyed.length === 0) return undefined;
    const rows = new Map<string, RowKey[]>();
    const name = listNameOf(found, document);
    const asked = new Promise<void>((gathered) => {
      inSlices(gatherKeys(list, rows), () => signal.aborted, gathered);
    })
      .then(() => (rows.size > 0 ? memory.meet(name, rows) : undefined))
      .then((others) => {
        if (meeting !== asked) return;
        meeting = undefined;
        if (!others) return;
        seen = printed(others);
        if ([...others.values()].some(({ size }) => size > 0)) listDue = true;
      });
    meeting = asked;
    return asked;
  };

  const conclude = () => {
    if (done === runs && options.isSettled() && options.isShown() && !stale)
      setPageState(document, 'checked');
  };

  /** Does all that is due; what was under way is taken up from where it stands. */
  const go = (began = performance.now()) => {
    runs += 1;
    const mine = runs;
    const stopped = () => signal.aborted || mine !== runs;
    const then = (wait: Promise<void> | undefined, next: () => void) => {
      if (!wait) return next();
      void wait.then(() => stopped() || next());
    };
    const run = records[0]?.found.row ? inSlices : atOnce;
    const check = (next: () => void) =>
      run(reading(), stopped, () => then(recall(), () => run(painting(), stopped, next)), began);
    setPageState(document, 'checking');
    // Checked in another context soon, a long list would be checked twice.
    if (records.length > LONG && !options.isSettled()) return;
    check(() => {
      const other = meet();
      then(other, () => {
        const finish = () => {
          done = mine;
          conclude();
          report();
        };
        if (listDue) check(finish);
        else finish();
      });
    });
  };

  /** Whether the context is another than before. */
  const takeContext = (page: FoundPage): boolean => {
    const fresh = options.contextFor(page);
    if (JSON.stringify(fresh) === JSON.stringify(context)) return false;
    context = fresh;
    return true;
  };

  const checkAnew = () => {
    if (found && takeContext(found)) {
      listDue = true;
      for (const one of records) {
        one.check = undefined;
        unread.add(one);
      }
    }
    go();
  };

  const onInput = (changed: ReadonlyMap<FoundRecord, readonly FieldKey[]>) => {
    for (const one of records) if (changed.has(one.found)) unread.add(one);
    go();
  };

  const onRows = (touched: ReadonlySet<Element>) => {
    stale = false;
    for (const one of records) if (one.found.row && touched.has(one.found.row)) unread.add(one);
    go();
  };

  const watch = (page: FoundPage) => {
    unwatch.abort();
    unwatch = new AbortController();
    watchPage({
      document,
      found: page,
      onInput,
      onRows,
      onStale() {
        stale = true;
        setPageState(document, 'checking');
      },
      onStructure: start,
      signal: AbortSignal.any([signal, unwatch.signal]),
    });
  };

  const start = calmly((touched) => {
    const began = performance.now();
    stale = false;
    setPageState(document, 'checking');
    const page = findPage(document, new URL(document.URL), portal, options.cards);
    const same = !takeContext(page);
    found = page;
    elements = undefined;
    const next = followRecords(records, page, { touched, same });
    for (const gone of next.gone) {
      marks.show([], gone);
      unread.delete(gone);
      unpainted.delete(gone);
    }
    records = next.records;
    lists = listsOf(listRules, records);
    for (const one of next.unread) unread.add(one);
    for (const one of records) if (one.shown.length > 0) unpainted.add(one);
    seen = undefined;
    listDue = true;
    pageDue = true;
    setPageId(document, page.page);
    go(began);
    watch(page);
  }, signal);

  start();
  watchSaves({
    document,
    found: () => found,
    hasErrors: options.hasErrors,
    ask: options.ask,
    onSave: options.onSave,
    signal,
  });
  signal.addEventListener(
    'abort',
    () => {
      try {
        marks.clear();
        clearPage(document);
      } catch {
        // The document went away with its frame, and the marks with it.
      }
    },
    { once: true },
  );

  return {
    checkAnew,
    conclude,
    repaint() {
      for (const one of records) if (one.shown.length > 0) unpainted.add(one);
      go();
    },
    fieldAt(element) {
      elements ??= fieldsByElement(records.map(({ found: record }) => record));
      return elements(element);
    },
  };
}
