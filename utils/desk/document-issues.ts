import type { FoundField } from '#utils/page/model.ts';
import type { CheckedRecord, DeskIssue } from './model.ts';

/** The issues of all records of a document, in the order in which their fields stand on the page. */
export function documentIssues(
  records: readonly CheckedRecord[],
  prefix: string,
  isIgnored: (key: string) => boolean,
): readonly DeskIssue[] {
  return records.flatMap(({ found, check }, position) => {
    if (check.issues.length === 0) return [];
    const order = new Map<FoundField, number>();
    for (const field of found.fields.values()) order.set(field, order.size);
    const placed = check.issues.flatMap((issue): DeskIssue[] => {
      const at = found.fields.get(issue.field);
      if (!at) return [];
      const key = `${prefix}${position}/${issue.field}/${issue.rule}`;
      const ignored = issue.severity !== 'error' && isIgnored(key);
      return [{ key, issue, at, fieldAt: (other) => found.fields.get(other), ignored }];
    });
    return placed.sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
  });
}
