import { attributeOf, tagOf } from './dom.ts';

const STRUCK = /line-through/;
const REMOVED = /(?:^|[\s_-])(?:deleted|removed|strike(?:out|through)?|line-through)(?:$|[\s_-])/i;
const PATTERN = /template|tpl|prototype|clone|blank/i;
const NOT_SHOWN = /display\s*:\s*none/;

function isMarkedDead(row: Element): boolean {
  const style = attributeOf(row, 'style');
  const names = attributeOf(row, 'class');
  if (STRUCK.test(style) || REMOVED.test(names)) return true;
  const isPattern = PATTERN.test(names) || PATTERN.test(attributeOf(row, 'id'));
  return isPattern && (row.hasAttribute('hidden') || NOT_SHOWN.test(style));
}

/** Whether all that a cell holds is struck through. */
function isStruck(cell: Element | null | undefined): boolean {
  const only = cell?.firstElementChild;
  return !!only && !only.nextElementSibling && /^(?:del|s|strike)$/.test(tagOf(only));
}

/** Rows that are no data any more, or none yet: struck through, or a hidden pattern for new ones. */
export function isDeadRow(row: Element): boolean {
  // Asked of each row of long lists, most of which say nothing of themselves and hold plain cells.
  if (row.hasAttributes() && isMarkedDead(row)) return true;
  const first = row.firstElementChild;
  if (!isStruck(first) && !isStruck(first?.nextElementSibling)) return false;
  const cells = Array.from(row.children);
  return cells.filter(isStruck).length * 2 > cells.length;
}
