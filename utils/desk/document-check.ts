import { findPage } from '#utils/page/find-page.ts';
import { createMarks } from '#utils/page/marks.ts';
import type { FoundField, FoundPage, FoundRecord } from '#utils/page/model.ts';
import { setPageId, setPageState } from '#utils/page/page-state.ts';
import { readRecord } from '#utils/page/read.ts';
import { type SaveAnswer, watchSaves } from '#utils/page/save.ts';
import { watchPage } from '#utils/page/watch.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { checkRecord, faultsOf, type RuleSettings, recheck } from '#utils/rules/engine.ts';
import type { RecordRule, RuleContext } from '#utils/rules/model.ts';
import { documentIssues } from './document-issues.ts';
import type { CheckedRecord, DocumentResult } from './model.ts';

interface DocumentCheckOptions {
  readonly document: Document;
  readonly portal: Portal;
  readonly rules: readonly RecordRule[];
  readonly settings: RuleSettings;
  contextFor(found: FoundPage): RuleContext;
  /** Whether all that the context needs is there. */
  isSettled(): boolean;
  /** Begins the keys of its issues, so that two documents' never meet. */
  readonly prefix: string;
  isIgnored(key: string): boolean;
  onResult(result: DocumentResult): void;
  /** Whether saving now deserves a question. */
  hasErrors(): boolean;
  /** Puts the question. */
  ask(): Promise<SaveAnswer>;
  readonly signal: AbortSignal;
}

export interface DocumentCheck {
  /** Runs the rules once more over what was found. */
  checkAnew(): void;
  /** Marks the page anew after the user ignored or restored an issue. */
  repaint(): void;
  fieldAt(element: Element): FoundField | undefined;
}

/**
 * Checks one document of the page from now on: finds its records, runs the rules, marks the fields,
 * and does so again when something is typed or the page changes. Ends with the signal, and takes
 * every mark along.
 */
export function checkDocument(options: DocumentCheckOptions): DocumentCheck {
  const { document, portal, rules, settings, signal } = options;
  const marks = createMarks(document);
  let found: FoundPage = findPage(document, new URL(document.URL), portal);
  let records: readonly CheckedRecord[] = [];
  let unwatch = new AbortController();

  const show = () => {
    const issues = documentIssues(records, options.prefix, options.isIgnored);
    marks.show(issues.filter(({ ignored }) => !ignored).map(({ at, issue }) => ({ at, issue })));
    if (options.isSettled()) setPageState(document, 'checked');
    const faults = records.flatMap(({ check }) => faultsOf(check));
    options.onResult({ document, found, issues, faults: [...new Set(faults)] });
  };

  const check = () => {
    const context = options.contextFor(found);
    records = found.records.map((record) => ({
      found: record,
      check: checkRecord(rules, readRecord(record), context, settings),
    }));
    setPageId(document, found.page);
    show();
  };

  const onInput = (changed: ReadonlyMap<FoundRecord, readonly FieldKey[]>) => {
    setPageState(document, 'checking');
    records = records.map((record) => {
      const fields = changed.get(record.found);
      return fields
        ? { ...record, check: recheck(record.check, readRecord(record.found), fields) }
        : record;
    });
    show();
  };

  const watch = () => {
    unwatch.abort();
    unwatch = new AbortController();
    const until = AbortSignal.any([signal, unwatch.signal]);
    watchPage({ document, found, onInput, onStructure: start, signal: until });
  };

  const start = () => {
    setPageState(document, 'checking');
    found = findPage(document, new URL(document.URL), portal);
    check();
    watch();
  };

  start();
  watchSaves({
    document,
    found: () => found,
    hasErrors: options.hasErrors,
    ask: options.ask,
    signal,
  });
  signal.addEventListener('abort', () => marks.clear(), { once: true });

  return {
    checkAnew: check,
    repaint: show,
    fieldAt: (element) => {
      for (const record of records) {
        for (const field of record.found.fields.values()) {
          if (field.mark === element || field.controls.includes(element as HTMLElement)) {
            return field;
          }
        }
      }
      return undefined;
    },
  };
}
