import type { Marks } from '#utils/page/marks.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import { faultsOf, type RuleSettings } from '#utils/rules/engine.ts';
import type { RecordRule, RuleContext } from '#utils/rules/model.ts';
import { type CheckedRecord, readAndCheck } from './checked-record.ts';
import { checkList, type PageList, type SeenByPrint } from './list-check.ts';
import type { DeskIssue } from './model.ts';
import { issuesOf, type Placing } from './placed-issue.ts';

/** What a document holds, as found last, kept up by whoever finds it. */
export interface Holdings {
  /** `undefined` until it was looked at: nothing is read before. */
  context: RuleContext | undefined;
  records: readonly CheckedRecord[];
  lists: readonly PageList[];
}

export interface WorkOptions {
  readonly rules: readonly RecordRule[];
  readonly settings: RuleSettings;
  readonly marks: Marks;
  readonly placing: Placing;
  readonly holdings: Holdings;
  seen(): SeenByPrint | undefined;
}

/** What is yet to be done with a document's records; whoever finds something to do adds it. */
export interface PageWork {
  readonly unread: Set<CheckedRecord>;
  readonly unpainted: Set<CheckedRecord>;
  /** Whether the rules over whole lists must run. */
  listDue: boolean;
  /** Whether other issues are shown than when it was last set back. */
  changed: boolean;
  /** Reads and checks what is unread, then the lists; may be left and taken up again. */
  reading(): Generator<void, void>;
  /** Marks what is unpainted; may be left and taken up again. */
  painting(): Generator<void, void>;
  /** All that is shown by now, in page order, and the rules that failed. */
  told(): { readonly issues: readonly DeskIssue[]; readonly faults: readonly string[] };
}

const isSame = (now: readonly DeskIssue[], before: readonly DeskIssue[]): boolean =>
  now.length === before.length && now.every((issue, at) => issue === before[at]);

export function pageWork(options: WorkOptions): PageWork {
  const { rules, settings, marks, placing, holdings } = options;
  const unread = new Set<CheckedRecord>();
  const unpainted = new Set<CheckedRecord>();
  const listFaults = new Set<string>();

  const read = (one: CheckedRecord) => {
    const { context, lists } = holdings;
    if (!context) return;
    unread.delete(one);
    const list = lists.find(({ kind }) => kind === one.found.kind);
    const changed = readAndCheck(one, { rules, context, settings, list });
    if (one.check?.issues.length || one.shown.length > 0) unpainted.add(one);
    const listed = (field: FieldKey) => list?.rules.some(({ reads }) => reads.includes(field));
    if (!work.listDue && changed.some(listed)) work.listDue = true;
  };

  const paint = (one: CheckedRecord) => {
    unpainted.delete(one);
    const issues = issuesOf(one, placing);
    if (issues.length === 0 && one.shown.length === 0) return;
    if (!isSame(issues, one.shown)) {
      one.shown = issues;
      work.changed = true;
    }
    const standing = issues.some(({ ignored }) => ignored)
      ? issues.filter(({ ignored }) => !ignored)
      : issues;
    marks.show(standing, one);
  };

  const work: PageWork = {
    unread,
    unpainted,
    listDue: false,
    changed: false,
    *reading() {
      for (const one of unread) {
        read(one);
        yield;
      }
      const { context, lists } = holdings;
      if (!work.listDue || !context) return;
      listFaults.clear();
      const onFault = (rule: string) => listFaults.add(rule);
      const onChanged = (one: CheckedRecord) => unpainted.add(one);
      const check = { settings, context, seen: options.seen(), onFault, onChanged };
      for (const list of lists) yield* checkList(list, check);
      work.listDue = false;
    },
    *painting() {
      for (const one of unpainted) {
        paint(one);
        yield;
      }
    },
    told() {
      const faults = new Set(listFaults);
      const issues = [];
      for (const { check, shown } of holdings.records) {
        if (check?.outcomes.includes('fault')) for (const rule of faultsOf(check)) faults.add(rule);
        if (shown.length > 0) issues.push(...shown);
      }
      return { issues, faults: [...faults] };
    },
  };
  return work;
}
