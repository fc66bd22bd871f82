import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { type Column, controlIn } from './columns.ts';
import { isTyped, typeOf } from './controls.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { cellReader, readField } from './read.ts';
import { isCell } from './table-grid.ts';

/** What all rows of a list share. */
export class RowPlan {
  readonly kind: RecordKind;
  readonly columns: readonly Column[];
  /** Beside `columns`. */
  readonly keys: readonly FieldKey[];
  readonly hasControls: boolean;
  /** Beside `columns`: what a cell without controls says. */
  readonly readers: readonly ((cell: Element) => string)[];
  /** A record with every field, to be filled. */
  readonly blank: Values;

  constructor(kind: RecordKind, columns: readonly Column[], hasControls: boolean) {
    this.kind = kind;
    this.columns = columns.toSorted((a, b) => a.at - b.at);
    this.keys = this.columns.map(({ key }) => key);
    this.hasControls = hasControls;
    this.readers = this.keys.map(cellReader);
    this.blank = Object.fromEntries(this.keys.map((key) => [key, '']));
  }
}

export type Cells = ArrayLike<HTMLTableCellElement | undefined>;

const NONE: readonly never[] = Object.freeze([]);

/**
 * A list's row as a record. A list of 10,000 rows has 120,000 fields: each is made when it is needed,
 * and what the cells hold is kept nowhere.
 */
export class RowRecord implements FoundRecord {
  readonly row: HTMLTableRowElement;
  readonly #plan: RowPlan;
  readonly #cells: Cells | undefined;
  #made: readonly FoundField[] = NONE;

  /** @param cells by column; where absent, the row's own. */
  constructor(plan: RowPlan, row: HTMLTableRowElement, cells?: Cells) {
    this.row = row;
    this.#plan = plan;
    this.#cells = cells;
  }

  get kind(): RecordKind {
    return this.#plan.kind;
  }

  get hasControls(): boolean {
    return this.#plan.hasControls;
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

  markAt(key: FieldKey): HTMLElement | undefined {
    if (this.hasControls) return this.fieldAt(key)?.mark;
    const column = this.#plan.columns[this.keys.indexOf(key)];
    return column && this.#cellAt(column.at);
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
    const { columns, readers } = this.#plan;
    if (!this.#cells) return this.#step();
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] as Column;
      const cell = this.#cells[column.at];
      if (cell) values[column.key] = readers[at]?.(cell) ?? '';
    }
    return values;
  }

  /** Along the row's cells, of which there is one for each column. */
  #step(): Values {
    const { columns, readers, blank } = this.#plan;
    // A copy has the same shape as every other row, which makes it quick to read.
    const values: Partial<Record<FieldKey, string>> = { ...blank };
    let next = 0;
    let at = 0;
    for (let cell = this.row.firstElementChild; cell; cell = cell.nextElementSibling) {
      if (!isCell(cell)) continue;
      const column = columns[next];
      if (!column) break;
      if (column.at === at) {
        values[column.key] = readers[next]?.(cell) ?? '';
        next += 1;
      }
      at += 1;
    }
    for (const { key } of columns.slice(next)) delete values[key];
    return values;
  }

  #cellAt(column: number): HTMLTableCellElement | undefined {
    if (this.#cells) return this.#cells[column];
    let at = 0;
    for (let cell = this.row.firstElementChild; cell; cell = cell.nextElementSibling) {
      if (!isCell(cell)) continue;
      if (at === column) return cell;
      at += 1;
    }
    return undefined;
  }

  #make(key: FieldKey): FoundField | undefined {
    const column = this.#plan.columns[this.keys.indexOf(key)];
    const cell = column && this.#cellAt(column.at);
    if (!cell) return undefined;
    const { label, certainty } = column;
    const controls = this.hasControls ? controlIn(cell) : NONE;
    const [first] = controls;
    const typed = first !== undefined && typeOf(first) !== 'radio' && isTyped(first);
    return { key, mark: first ?? cell, controls, label, typed, certainty };
  }
}
