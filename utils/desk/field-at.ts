import type { FoundField, FoundRecord } from '#utils/page/model.ts';

const fieldIn = ({ fields }: FoundRecord, element: Element): FoundField | undefined => {
  for (const field of fields.values()) {
    const { mark, controls } = field;
    if (mark === element || controls.includes(element as HTMLElement)) return field;
    if (controls.length === 0 && mark.contains(element)) return field;
  }
  return undefined;
};

/** Looks up the field that an element of the page belongs to; of a list only in the element's row. */
export function fieldsByElement(
  records: readonly FoundRecord[],
): (element: Element) => FoundField | undefined {
  const rows = new Map<Element, FoundRecord>();
  const others: FoundRecord[] = [];
  for (const record of records) {
    const { row, rowBeside } = record;
    if (row) rows.set(row, record);
    else others.push(record);
    if (rowBeside) rows.set(rowBeside, record);
  }
  return (element) => {
    // A row may be one by its place alone.
    let row: Element | null = rows.size > 0 ? element : null;
    while (row && !rows.has(row)) row = row.parentElement;
    const record = row && rows.get(row);
    for (const one of record ? [record] : others) {
      const field = fieldIn(one, element);
      if (field) return field;
    }
    return undefined;
  };
}
