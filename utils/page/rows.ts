import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { type Column, controlIn } from './columns.ts';
import { isTyped, typeOf } from './controls.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { readField, readText } from './read.ts';

/** What all rows of a list share. */
export interface RowPlan {
  readonly kind: RecordKind;
  readonly columns: readonly Column[];
  readonly hasControls: boolean;
}

export type Cells = ArrayLike<HTMLTableCellElement | undefined>;

/** A list's row as a record. A list of 1,000 rows has 12,000 fields: each is made when it is needed. */
export class RowRecord implements FoundRecord {
  readonly row: HTMLTableRowElement;
  readonly hasControls: boolean;
  readonly kind: RecordKind;
  readonly #plan: RowPlan;
  readonly #cells: Cells | undefined;
  #fields: ReadonlyMap<FieldKey, FoundField> | undefined;

  /** @param cells by column; where absent, the row's own. */
  constructor(plan: RowPlan, row: HTMLTableRowElement, cells?: Cells) {
    this.row = row;
    this.kind = plan.kind;
    this.hasControls = plan.hasControls;
    this.#plan = plan;
    this.#cells = cells;
  }

  get fields(): ReadonlyMap<FieldKey, FoundField> {
    this.#fields ??= this.#make();
    return this.#fields;
  }

  readAll(): Values {
    const values: Partial<Record<FieldKey, string>> = {};
    if (this.hasControls) {
      for (const [key, field] of this.fields) values[key] = readField(field);
      return values;
    }
    const cells = this.#cells ?? this.row.cells;
    for (const { at, key } of this.#plan.columns) {
      const cell = cells[at];
      if (cell) values[key] = readText(key, cell);
    }
    return values;
  }

  #make(): ReadonlyMap<FieldKey, FoundField> {
    const fields = new Map<FieldKey, FoundField>();
    const cells = this.#cells ?? this.row.cells;
    for (const { at, key, label, certainty } of this.#plan.columns) {
      const cell = cells[at];
      if (!cell) continue;
      const controls = this.hasControls ? controlIn(cell) : [];
      const [first] = controls;
      fields.set(key, {
        key,
        mark: first ?? cell,
        controls,
        label,
        typed: first !== undefined && typeOf(first) !== 'radio' && isTyped(first),
        certainty,
      });
    }
    return fields;
  }
}
