import { attributeOf, tagOf } from './dom.ts';

const STRUCK = /line-through/;
const REMOVED = /(?:^|[\s_-])(?:deleted|removed|strike(?:out|through)?|line-through)(?:$|[\s_-])/i;
const PATTERN = /template|tpl|prototype|clone|blank/i;
const NOT_SHOWN = /display\s*:\s*none/;

const isStruck = (cell: Element): boolean => {
  const [only, ...others] = cell.children;
  return only !== undefined && others.length === 0 && /^(?:del|s|strike)$/.test(tagOf(only));
};

/** Rows that are no data any more, or none yet: struck through, or a hidden pattern for new ones. */
export function isDeadRow(row: Element): boolean {
  const style = attributeOf(row, 'style');
  const names = attributeOf(row, 'class');
  if (STRUCK.test(style) || REMOVED.test(names)) return true;
  const isHidden = row.hasAttribute('hidden') || NOT_SHOWN.test(style);
  if (isHidden && PATTERN.test(`${names} ${attributeOf(row, 'id')}`)) return true;
  const [first, second] = row.children;
  if (![first, second].some((cell) => cell && isStruck(cell))) return false;
  const cells = Array.from(row.children);
  return cells.filter(isStruck).length * 2 > cells.length;
}
