import type { Mark } from './read-page.ts';

/** Columns a text takes on a terminal: Thai marks above and below a letter take none. */
const width = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

/** Lines up rows under a header, for a terminal. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, column) =>
    Math.max(width(cell), ...rows.map((row) => width(row[column] ?? ''))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  const rule = widths.map((each) => '-'.repeat(each));
  return [header, rule, ...rows].map(line).join('\n');
}

const ORDER = ['error', 'warning', 'info'];

/** One row an issue, the gravest first. */
export function issueTable(marks: readonly Mark[]): string {
  const rows = marks
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .flatMap(({ severity, rules, label, control }) =>
      rules.map((rule) => [severity, rule, label, control]),
    );
  return table(['severity', 'rule', 'label', 'control'], rows);
}
