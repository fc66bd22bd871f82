import type { SchoolsView } from '#components/panel/model.ts';
import type { DocumentResult } from '#utils/desk/model.ts';
import type { SchoolRow } from '#utils/desk/schools.ts';
import { countStages, isOpen, stageOf } from '#utils/district/stage.ts';
import { canHide, rowFilter } from '#utils/page/hide-rows.ts';

const isDone = ({ steps }: SchoolRow): boolean => !isOpen(stageOf(steps));

/** A district's list of schools: what its rows come to, and which of them the user wants to see. */
export function schoolList(document: Document, signal: AbortSignal) {
  const filter = rowFilter(signal);
  let onlyOpen = false;
  return {
    /** @param next whether the schools that have nothing left to do are hidden */
    showOnlyOpen(next: boolean): void {
      onlyOpen = next;
    },
    /** Hides and shows as the user wants it; `undefined` where no row says how far a school is. */
    view(results: readonly DocumentResult[]): SchoolsView | undefined {
      const schools = results.flatMap((result) => result.schools());
      const own = schools.filter(({ rows: [row] }) => row.ownerDocument === document);
      const counts = countStages(schools.map(({ steps }) => stageOf(steps)));
      if (schools.length === counts.unknown) {
        filter.hide([]);
        return undefined;
      }
      const closed = own.filter(isDone);
      const beside = own.flatMap(({ rows }) => rows.slice(1));
      const filters =
        own.length === schools.length &&
        canHide(own.map(({ rows: [row] }) => row)) &&
        canHide(beside) &&
        closed.length > 0;
      filter.hide(onlyOpen && filters ? closed.flatMap(({ rows }) => rows) : []);
      const says = (step: 'certify' | 'acknowledge') =>
        schools.some(({ steps }) => steps[step] !== undefined);
      return {
        counts,
        certifies: says('certify'),
        acknowledges: says('acknowledge'),
        filters,
        onlyOpen: onlyOpen && filters,
        hidden: onlyOpen && filters ? closed.length : 0,
      };
    },
  };
}
