import type { PageDescription, Portal } from '#utils/portals/model.ts';
import { type FieldKey, fieldsOf } from '#utils/records/fields.ts';

const groups = new WeakMap<Portal, readonly (readonly PageDescription[])[]>();

/** Pages that are read with the same vocabulary, in the portal's order. */
export function groupsOf(portal: Portal): readonly (readonly PageDescription[])[] {
  const known = groups.get(portal);
  if (known) return known;
  const byFields = new Map<readonly FieldKey[], PageDescription[]>();
  for (const page of portal.pages) {
    if (page.beside) continue;
    const fields = fieldsIn(page);
    byFields.set(fields, [...(byFields.get(fields) ?? []), page]);
  }
  const made = [...byFields.values()];
  groups.set(portal, made);
  return made;
}

/** What else the page may hold: classes under a school's data, the date of a table's data. */
export const besidesOf = (
  portal: Portal,
  { id, record }: PageDescription,
): readonly PageDescription[] =>
  portal.pages.filter((other) => other.id === id && other.record !== record);

export const fieldsIn = ({ fields, record }: PageDescription): readonly FieldKey[] =>
  fields ?? fieldsOf(record);
