import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { type Column, controlIn } from './columns.ts';
import { isTyped, typeOf } from './controls.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { readField, readText } from './read.ts';
import { cellsOf } from './table-grid.ts';

/** What all rows of a list share. */
export interface RowPlan {
  readonly kind: RecordKind;
  readonly columns: readonly Column[];
  /** Beside `columns`. */
  readonly keys: readonly FieldKey[];
  readonly hasControls: boolean;
}

export type Cells = ArrayLike<HTMLTableCellElement | undefined>;

const NONE: readonly never[] = Object.freeze([]);

/** A list's row as a record. A list of 1,000 rows has 12,000 fields: each is made when it is needed. */
export class RowRecord implements FoundRecord {
  readonly row: HTMLTableRowElement;
  readonly hasControls: boolean;
  readonly kind: RecordKind;
  readonly #plan: RowPlan;
  readonly #cells: Cells | undefined;
  #made: readonly FoundField[] = NONE;

  /** @param cells by column; where absent, the row's own. */
  constructor(plan: RowPlan, row: HTMLTableRowElement, cells?: Cells) {
    this.row = row;
    this.kind = plan.kind;
    this.hasControls = plan.hasControls;
    this.#plan = plan;
    this.#cells = cells;
  }

  get keys(): readonly FieldKey[] {
    return this.#plan.keys;
  }

  get fields(): ReadonlyMap<FieldKey, FoundField> {
    const all = this.keys.flatMap((key) => this.fieldAt(key) ?? []);
    return new Map(all.map((field) => [field.key, field]));
  }

  /** The same field whenever it is asked for. */
  fieldAt(key: FieldKey): FoundField | undefined {
    const before = this.#made.find((field) => field.key === key);
    if (before) return before;
    const field = this.#make(key);
    if (field) this.#made = [...this.#made, field];
    return field;
  }

  readAll(): Values {
    const values: Partial<Record<FieldKey, string>> = {};
    if (this.hasControls) {
      for (const key of this.keys) {
        const field = this.fieldAt(key);
        if (field) values[key] = readField(field);
      }
      return values;
    }
    const cells = this.#cells ?? cellsOf(this.row);
    for (const { at, key } of this.#plan.columns) {
      const cell = cells[at];
      if (cell) values[key] = readText(key, cell);
    }
    return values;
  }

  #make(key: FieldKey): FoundField | undefined {
    const column = this.#plan.columns[this.keys.indexOf(key)];
    const cell = column && (this.#cells ?? cellsOf(this.row))[column.at];
    if (!cell) return undefined;
    const { label, certainty } = column;
    const controls = this.hasControls ? controlIn(cell) : NONE;
    const [first] = controls;
    const typed = first !== undefined && typeOf(first) !== 'radio' && isTyped(first);
    return { key, mark: first ?? cell, controls, label, typed, certainty };
  }
}
