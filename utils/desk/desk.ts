import type { CardReader } from '#utils/page/cards.ts';
import { applyTexts, focusField } from '#utils/page/fields-dom.ts';
import { isGone } from '#utils/page/frames.ts';
import { isHiddenRow } from '#utils/page/hide-rows.ts';
import { type FoundField, type FoundPage, fieldIn } from '#utils/page/model.ts';
import type { SaveAnswer } from '#utils/page/save.ts';
import { showPlace } from '#utils/page/show-place.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { RuleSettings } from '#utils/rules/engine.ts';
import type { ListRule, RecordRule, RuleContext } from '#utils/rules/model.ts';
import { partOf } from './checked-record.ts';
import { checkDocument, type DocumentCheck } from './document-check.ts';
import type { Memory } from './memory.ts';
import type { AppliedFix, DeskIssue, DocumentResult } from './model.ts';

interface DeskOptions {
  readonly portal: Portal;
  readonly rules: readonly RecordRule[];
  readonly listRules: readonly ListRule[];
  readonly settings: RuleSettings;
  readonly memory: Memory;
  /** Where the portal shows records as cards. */
  readonly cards?: CardReader | undefined;
  contextFor(found: FoundPage): RuleContext;
  /** Whether all that the context needs is there; until then the page is still being checked. */
  isSettled(): boolean;
  /** Whether the user can see what was found; the page says that it is checked only then. */
  isShown(): boolean;
  /** Puts the question before a save with errors left. */
  ask(): Promise<SaveAnswer>;
  /** Whether the user wants to be asked. */
  asks(): boolean;
  /** The user saves what is on the page. */
  onSave(): void;
  /** Something was read and checked anew. */
  onCheck(): void;
  /** Something that is shown may have changed. */
  onChange(): void;
  readonly signal: AbortSignal;
}

/** The open page as the user works on it: what was found, and what they did with each issue. */
export interface Desk {
  /** Checks a document (the page's own, or a frame's) from now on. */
  open(document: Document, signal: AbortSignal): void;
  /** Checks what was found once more, in a context that is another by now. */
  checkAnew(): void;
  /** What was found is shown by now. */
  conclude(): void;
  results(): readonly DocumentResult[];
  /** All documents' issues, in page order. */
  issues(): readonly DeskIssue[];
  /** Fixes that can be taken back, the latest first. */
  applied(): readonly AppliedFix[];
  /** The issue that the user last went to. */
  current(): string | undefined;
  /** The field of the page's own document or a frame that an element belongs to. */
  fieldAt(element: Element): FoundField | undefined;
  /** Scrolls to the issue's field and focuses it. */
  goTo(key: string): void;
  /** Goes to the next (1) or previous (-1) issue that stands in a row on screen, round and round. */
  step(direction: 1 | -1): void;
  ignore(key: string): void;
  restore(key: string): void;
  restoreAll(): void;
  /** Writes the suggested texts; only ever called for a click on *apply*. */
  apply(key: string): void;
  undo(key: string): void;
}

export function createDesk(options: DeskOptions): Desk {
  const { signal, onCheck, onChange, asks, memory, ...check } = options;
  const open = new Map<Document, { readonly check: DocumentCheck; close(): void }>();
  const results = new Map<Document, DocumentResult>();
  const ignored = new Set<string>();
  let opened = 0;
  let applied: readonly (AppliedFix & { undo(): void })[] = [];
  let current: string | undefined;
  const place = showPlace(signal);

  const all = () => [...results.values()];
  const issues = (): readonly DeskIssue[] => {
    const [first, second] = all();
    return first && !second ? first.issues : all().flatMap((result) => result.issues);
  };
  const issueOf = (key: string) => issues().find((issue) => issue.has(key));
  const repaint = () => {
    for (const one of open.values()) one.check.repaint();
  };
  const setIgnored = (found: DeskIssue, next: boolean) => {
    if (next) ignored.add(found.key);
    else ignored.delete(found.key);
    if (found.identity !== undefined) memory.ignore(found.identity, partOf(found.issue), next);
  };
  /** A frame that was taken out of the page says no farewell. */
  const closeGone = () => {
    for (const [document, { close }] of [...open].slice(1)) if (isGone(document)) close();
  };

  const desk: Desk = {
    open(document, until) {
      const end = new AbortController();
      const ends = AbortSignal.any([signal, until, end.signal]);
      const opening = checkDocument({
        ...check,
        memory,
        document,
        prefix: opened === 0 ? '' : `${opened}/`,
        isIgnored: (issue) => ignored.size > 0 && ignored.has(issue.key),
        onRecalled(keys) {
          for (const key of keys) ignored.add(key);
        },
        hasErrors: () => asks() && issues().some(({ issue }) => issue.severity === 'error'),
        onResult(result, changed) {
          results.set(document, result);
          closeGone();
          onCheck();
          if (changed) onChange();
        },
        signal: ends,
      });
      opened += 1;
      open.set(document, { check: opening, close: () => end.abort() });
      const close = () => {
        open.delete(document);
        results.delete(document);
        if (!signal.aborted) onChange();
      };
      ends.addEventListener('abort', close, { once: true });
    },

    checkAnew() {
      closeGone();
      for (const one of open.values()) one.check.checkAnew();
    },

    conclude() {
      for (const one of open.values()) one.check.conclude();
    },

    results: all,
    issues,
    applied: () => applied,
    current: () => current,

    fieldAt(element) {
      return open.get(element.ownerDocument)?.check.fieldAt(element);
    },

    goTo(key) {
      const found = issueOf(key);
      if (!found) return;
      current = key;
      focusField(found.at);
      place(found.at);
      onChange();
    },

    step(direction) {
      const standing = issues().filter(
        ({ ignored, record: { row } }) => !ignored && !(row && isHiddenRow(row)),
      );
      if (standing.length === 0) return;
      const at = standing.findIndex((issue) => current !== undefined && issue.has(current));
      const from = at < 0 && direction < 0 ? 0 : at;
      const next = standing[(from + direction + standing.length) % standing.length];
      if (next) desk.goTo(next.key);
    },

    ignore(key) {
      const found = issueOf(key);
      if (!found || found.issue.severity === 'error') return;
      setIgnored(found, true);
      repaint();
    },

    restore(key) {
      const found = issueOf(key);
      if (!found) return;
      setIgnored(found, false);
      repaint();
    },

    restoreAll() {
      for (const found of issues()) if (found.ignored) setIgnored(found, false);
      ignored.clear();
      repaint();
    },

    apply(key) {
      const found = issueOf(key);
      if (!found) return;
      const fixes = found.told()?.fixes ?? [];
      const changes = fixes.flatMap(({ field, text }) => {
        const at = fieldIn(found.record, field);
        return at?.typed ? [{ found: at, text }] : [];
      });
      if (changes.length === 0 || changes.length !== fixes.length) return;
      const undo = applyTexts(changes);
      applied = [{ key, at: found.at, undo }, ...applied.filter((fix) => fix.key !== key)];
      onChange();
    },

    undo(key) {
      const fix = applied.find((one) => one.key === key);
      applied = applied.filter((one) => one !== fix);
      fix?.undo();
      onChange();
    },
  };
  return desk;
}
