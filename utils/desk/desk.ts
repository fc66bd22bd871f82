import { applyTexts, focusField } from '#utils/page/fields-dom.ts';
import type { FoundField, FoundPage } from '#utils/page/model.ts';
import type { SaveAnswer } from '#utils/page/save.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { RuleSettings } from '#utils/rules/engine.ts';
import type { RecordRule, RuleContext } from '#utils/rules/model.ts';
import { checkDocument, type DocumentCheck } from './document-check.ts';
import type { AppliedFix, DeskIssue, DocumentResult } from './model.ts';

interface DeskOptions {
  readonly portal: Portal;
  readonly rules: readonly RecordRule[];
  readonly settings: RuleSettings;
  contextFor(found: FoundPage): RuleContext;
  /** Whether all that the context needs is there; until then the page is still being checked. */
  isSettled(): boolean;
  /** Puts the question before a save with errors left. */
  ask(): Promise<SaveAnswer>;
  /** Whether the user wants to be asked. */
  asks(): boolean;
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
  /** Goes to the next (1) or previous (-1) issue that stands, round and round. */
  step(direction: 1 | -1): void;
  ignore(key: string): void;
  restore(key: string): void;
  restoreAll(): void;
  /** Writes the suggested texts; only ever called for a click on *apply*. */
  apply(key: string): void;
  undo(key: string): void;
}

export function createDesk({ signal, onChange, asks, ...check }: DeskOptions): Desk {
  const checks = new Map<Document, DocumentCheck>();
  const results = new Map<Document, DocumentResult>();
  const ignored = new Set<string>();
  let applied: readonly (AppliedFix & { undo(): void })[] = [];
  let current: string | undefined;

  const all = () => [...results.values()];
  const issues = () => all().flatMap((result) => result.issues);
  const issueOf = (key: string) => issues().find((issue) => issue.key === key);
  const repaint = () => {
    for (const one of checks.values()) one.repaint();
  };

  const desk: Desk = {
    open(document, until) {
      const ends = AbortSignal.any([signal, until]);
      const opened = checkDocument({
        ...check,
        document,
        prefix: checks.size === 0 ? '' : `${checks.size}/`,
        isIgnored: (key) => ignored.has(key),
        hasErrors: () => asks() && issues().some(({ issue }) => issue.severity === 'error'),
        onResult(result) {
          results.set(document, result);
          onChange();
        },
        signal: ends,
      });
      checks.set(document, opened);
      const close = () => {
        checks.delete(document);
        results.delete(document);
        if (!signal.aborted) onChange();
      };
      ends.addEventListener('abort', close, { once: true });
    },

    checkAnew() {
      for (const one of checks.values()) one.checkAnew();
    },

    results: all,
    issues,
    applied: () => applied,
    current: () => current,

    fieldAt(element) {
      return checks.get(element.ownerDocument)?.fieldAt(element);
    },

    goTo(key) {
      const found = issueOf(key);
      if (!found) return;
      current = key;
      focusField(found.at);
      onChange();
    },

    step(direction) {
      const standing = issues().filter((issue) => !issue.ignored);
      if (standing.length === 0) return;
      const at = standing.findIndex((issue) => issue.key === current);
      const from = at < 0 && direction < 0 ? 0 : at;
      const next = standing[(from + direction + standing.length) % standing.length];
      if (next) desk.goTo(next.key);
    },

    ignore(key) {
      ignored.add(key);
      repaint();
    },

    restore(key) {
      ignored.delete(key);
      repaint();
    },

    restoreAll() {
      ignored.clear();
      repaint();
    },

    apply(key) {
      const found = issueOf(key);
      if (!found) return;
      const changes = found.issue.fixes.flatMap(({ field, text }) => {
        const at = found.fieldAt(field);
        return at?.typed ? [{ found: at, text }] : [];
      });
      if (changes.length === 0 || changes.length !== found.issue.fixes.length) return;
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
