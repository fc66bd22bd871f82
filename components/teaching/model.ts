/** Fields to choose from, under the heading of their part of the record. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly { readonly key: string; readonly label: string }[];
}

/** Letters only, small; so that ชื่อ-สกุล is found by ชื่อสกุล. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s.,()/–-]+/g, '');

/** The groups that are left of a search; a group's own title finds all of its fields. */
export function searched(groups: readonly FieldGroup[], query: string): readonly FieldGroup[] {
  const words = query.trim().split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.flatMap(({ title, fields }) => {
    const left = fields.filter(({ label }) => {
      const text = plain(title) + plain(label);
      return words.every((word) => text.includes(word));
    });
    return left.length > 0 ? [{ title, fields: left }] : [];
  });
}
