import type { CardReader } from '#utils/page/cards.ts';
import { beginPage } from '#utils/page/find-page.ts';
import { createMarks } from '#utils/page/marks.ts';
import type { FoundField, FoundPage, FoundRecord } from '#utils/page/model.ts';
import { clearPage, setPageId, setPageState } from '#utils/page/page-state.ts';
import { type SaveAnswer, watchSaves } from '#utils/page/save.ts';
import { watchPage } from '#utils/page/watch.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { RuleSettings } from '#utils/rules/engine.ts';
import type { ListRule, RecordRule, RuleContext } from '#utils/rules/model.ts';
import { calmly } from './calm.ts';
import { keyOf } from './checked-record.ts';
import { fieldsByElement } from './field-at.ts';
import { followRecords } from './follow-records.ts';
import { listsOf } from './list-check.ts';
import type { Memory } from './memory.ts';
import type { DocumentResult } from './model.ts';
import { numbering } from './numbering.ts';
import { otherPages } from './other-pages.ts';
import { type Holdings, pageWork } from './page-work.ts';
import { recallIgnored } from './recall.ts';
import { atOnce, inSlices } from './slices.ts';
import { telling } from './telling.ts';

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
  isIgnored(issue: { readonly key: string }): boolean;
  /** Keys of issues that were ignored before the page was opened. */
  onRecalled(keys: readonly string[]): void;
  /** @param changed whether something that is shown may be another than the time before */
  onResult(result: DocumentResult, changed: boolean): void;
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
  let found: FoundPage | undefined;
  const holdings: Holdings = { context: undefined, records: [], lists: [] };
  let elements: ReturnType<typeof fieldsByElement> | undefined;
  let stale = false;
  let unwatch = new AbortController();
  let runs = 0;
  let done = -1;
  /** Whether rows of the page are still being looked for; what is then due is done when they are found. */
  let finding = false;
  /** Rows that changed since the page was last found. */
  const touched = new Set<Element>();

  const work = pageWork({
    rules,
    settings,
    marks,
    placing: {
      prefix,
      isIgnored: options.isIgnored,
      numberOf: (one) => numberOf(one, holdings.records),
    },
    holdings,
    seen: () => others.seen,
  });
  const { unread, unpainted } = work;

  const others = otherPages({
    document,
    memory,
    signal,
    onShared() {
      work.listDue = true;
    },
  });

  const tell = telling(document, work, options.onResult);

  const recall = () =>
    recallIgnored(unpainted, memory, (one, parts) => {
      numberOf(one, holdings.records);
      options.onRecalled([...parts].map((part) => keyOf(prefix, one) + part));
    });

  const conclude = () => {
    if (done === runs && options.isSettled() && options.isShown() && !stale)
      setPageState(document, 'checked');
  };

  /** Does all that is due; what was under way is taken up from where it stands. */
  const go = (began = performance.now()) => {
    if (finding) return;
    runs += 1;
    const mine = runs;
    const stopped = () => signal.aborted || mine !== runs;
    const then = (wait: Promise<void> | undefined, next: () => void) => {
      if (!wait) return next();
      void wait.then(() => stopped() || next());
    };
    const { records } = holdings;
    const run = records[0]?.found.row ? inSlices : atOnce;
    const check = (next: () => void) =>
      run(
        work.reading(),
        stopped,
        () => then(recall(), () => run(work.painting(), stopped, next)),
        began,
      );
    setPageState(document, 'checking');
    // Checked in another context soon, a long list would be checked twice.
    if (records.length > LONG && !options.isSettled()) return;
    check(() => {
      then(found && others.meet(found, holdings.lists[0]), () => {
        const finish = () => {
          done = mine;
          conclude();
          if (found) tell(found, holdings.records);
        };
        if (work.listDue) check(finish);
        else finish();
      });
    });
  };

  /** Whether the context is another than before. */
  const takeContext = (page: FoundPage): boolean => {
    const fresh = options.contextFor(page);
    if (JSON.stringify(fresh) === JSON.stringify(holdings.context)) return false;
    holdings.context = fresh;
    return true;
  };

  const checkAnew = () => {
    if (found && takeContext(found)) {
      work.listDue = true;
      for (const one of holdings.records) {
        one.check = undefined;
        unread.add(one);
      }
    }
    go();
  };

  const onInput = (changed: ReadonlyMap<FoundRecord, readonly FieldKey[]>) => {
    for (const one of holdings.records) if (changed.has(one.found)) unread.add(one);
    go();
  };

  const onRows = (rows: ReadonlySet<Element>) => {
    if (finding) return start(rows);
    stale = false;
    for (const row of rows) touched.delete(row);
    for (const one of holdings.records)
      if (one.found.row && rows.has(one.found.row)) unread.add(one);
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
      onStale(rows) {
        for (const row of rows) touched.add(row);
        stale = true;
        setPageState(document, 'checking');
      },
      onStructure: start,
      signal: AbortSignal.any([signal, unwatch.signal]),
    });
  };

  /** Goes on with a page whose rows are all found; what changed meanwhile is looked for anew after it. */
  const take = (page: FoundPage, began: number) => {
    finding = false;
    const late = stale;
    const same = !takeContext(page);
    found = page;
    elements = undefined;
    const next = followRecords(holdings.records, page, { touched, same });
    touched.clear();
    for (const gone of next.gone) {
      marks.show([], gone);
      unread.delete(gone);
      unpainted.delete(gone);
    }
    holdings.records = next.records;
    holdings.lists = listsOf(listRules, next.records);
    for (const one of next.unread) unread.add(one);
    for (const one of holdings.records) if (one.shown.length > 0) unpainted.add(one);
    others.forget();
    work.listDue = true;
    setPageId(document, page.page);
    go(began);
    watch(page);
    if (late) start();
  };

  const start = calmly((rows) => {
    const began = performance.now();
    for (const row of rows) touched.add(row);
    stale = false;
    setPageState(document, 'checking');
    runs += 1;
    const mine = runs;
    const { page, rest } = beginPage(document, new URL(document.URL), portal, options.cards);
    if (!rest) return take(page, began);
    finding = true;
    watch(page);
    inSlices(
      rest,
      () => signal.aborted || mine !== runs,
      () => take(page, performance.now()),
      began,
    );
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
      for (const one of holdings.records) if (one.shown.length > 0) unpainted.add(one);
      go();
    },
    fieldAt(element) {
      elements ??= fieldsByElement(holdings.records.map(({ found: record }) => record));
      return elements(element);
    },
  };
}
