import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { type Column, controlIn } from './columns.ts';
import { isTyped, typeOf } from './controls.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { cellReader, readField, readText } from './read.ts';
import { textsIn } from './row-texts.ts';
import { isCell } from './table-grid.ts';

/** After so many rows in turn whose markup is not understood, no more is tried. */
const TRIES = 8;

/** What all rows of a list share. */
export class RowPlan {
  readonly kind: RecordKind;
  readonly columns: readonly Column[];
  /** Beside `columns`. */
  readonly keys: readonly FieldKey[];
  readonly hasControls: boolean;
  /** Beside `columns`: what the text of a cell without controls says. */
  readonly readers: readonly (((text: string) => string) | undefined)[];
  /** How many cells of a row are read. */
  readonly width: number;
  /** How often a row's markup may still be tried; never where texts do not say all. */
  tries: number;
  /** A record with every field, to be filled. */
  readonly blank: Values;

  constructor(kind: RecordKind, columns: readonly Column[], hasControls: boolean) {
    this.kind = kind;
    this.columns = columns.toSorted((a, b) => a.at - b.at);
    this.keys = this.columns.map(({ key }) => key);
    this.hasControls = hasControls;
    this.readers = this.keys.map(cellReader);
    this.width = (this.columns.at(-1)?.at ?? -1) + 1;
    this.tries = this.readers.includes(undefined) ? 0 : TRIES;
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
    if (!this.#cells) return this.#readTexts() ?? this.#step();
    for (const [at, column] of this.#plan.columns.entries()) {
      const cell = this.#cells[column.at];
      if (cell) values[column.key] = this.#read(at, cell);
    }
    return values;
  }

  #read(at: number, cell: Element): string {
    const { keys, readers } = this.#plan;
    return readers[at]?.(cell.textContent ?? '') ?? readText(keys[at] as FieldKey, cell);
  }

  #readTexts(): Values | undefined {
    const plan = this.#plan;
    if (plan.tries === 0) return undefined;
    const texts = textsIn(this.row, plan.width);
    if (!texts) {
      plan.tries -= 1;
      return undefined;
    }
    plan.tries = TRIES;
    // A copy has the same shape as every other row, which makes it quick to read.
    const values: Partial<Record<FieldKey, string>> = { ...plan.blank };
    const { columns, readers } = plan;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] as Column;
      values[column.key] = readers[at]?.(texts[column.at] ?? '') ?? '';
    }
    return values;
  }

  /** Along the row's cells, of which there is one for each column. */
  #step(): Values {
    const { columns, blank } = this.#plan;
    const values: Partial<Record<FieldKey, string>> = { ...blank };
    let next = 0;
    let at = 0;
    for (let cell = this.row.firstElementChild; cell; cell = cell.nextElementSibling) {
      if (!isCell(cell)) continue;
      const column = columns[next];
      if (!column) break;
      if (column.at === at) {
        values[column.key] = this.#read(next, cell);
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
