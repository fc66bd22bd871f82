import type { FieldKey } from '#utils/records/fields.ts';
import type { RecordKind } from '#utils/records/model.ts';
import type { Values } from '#utils/records/record.ts';
import { type Column, controlIn } from './columns.ts';
import { isTyped, typeOf } from './controls.ts';
import type { FoundField, FoundRecord } from './model.ts';
import { cellReader, readField, readText, readThus } from './read.ts';
import { otherPartsOf } from './row-parts.ts';
import { textsIn } from './row-texts.ts';
import { isCell } from './table-grid.ts';
import { textOf } from './two-line-cells.ts';

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
  /** Canonical code, where it stands over the rows and not in them. */
  readonly grade: string | undefined;

  constructor(
    kind: RecordKind,
    columns: readonly Column[],
    hasControls: boolean,
    grade: string | undefined,
  ) {
    this.kind = kind;
    this.grade = grade;
    this.columns = columns.toSorted((a, b) => a.at - b.at);
    this.keys = this.columns.map(({ key }) => key);
    this.hasControls = hasControls;
    this.readers = this.columns.map(({ key, bare }) => {
      const reader = cellReader(key);
      return reader && bare ? (text) => reader(bare(text)) : reader;
    });
    this.width = (this.columns.at(-1)?.at ?? -1) + 1;
    const isWhole = this.columns.every(({ line }, at) => this.readers[at] && line === undefined);
    this.tries = isWhole ? TRIES : 0;
    this.blank = Object.fromEntries(this.keys.map((key) => [key, '']));
  }
}

/** One plan for all rows, or for those under the same grade where their own cells do not tell it. */
export function rowPlans(
  kind: RecordKind,
  columns: readonly Column[],
  hasControls: boolean,
): (grade: string | undefined) => RowPlan {
  const isShown = columns.some(({ key }) => key === 'levelDtlCode');
  const plans = new Map<string | undefined, RowPlan>();
  return (over) => {
    const grade = isShown ? undefined : over;
    const plan = plans.get(grade) ?? new RowPlan(kind, columns, hasControls, grade);
    plans.set(grade, plan);
    return plan;
  };
}

export type Cells = ArrayLike<HTMLTableCellElement | undefined>;

const NONE: readonly never[] = Object.freeze([]);

/** What of a cell its column reads. */
const textIn = ({ line }: Column, cell: Element): string =>
  line === undefined ? (cell.textContent ?? '') : textOf(cell, line);

const read = ({ columns, keys, readers }: RowPlan, at: number, cell: Element): string =>
  readers[at]?.(textIn(columns[at] as Column, cell)) ?? readText(keys[at] as FieldKey, cell);

/** From the markup of the row, where that is understood. */
function readTexts(plan: RowPlan, row: HTMLTableRowElement): Values | undefined {
  if (plan.tries === 0) return undefined;
  const texts = textsIn(row, plan.width);
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
function readAlong(plan: RowPlan, row: HTMLTableRowElement): Values {
  const { columns, blank } = plan;
  const values: Partial<Record<FieldKey, string>> = { ...blank };
  let next = 0;
  let at = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (!isCell(cell)) continue;
    if (next === columns.length) break;
    // A cell of two lines is two columns.
    for (let column = columns[next]; column?.at === at; column = columns[next]) {
      values[column.key] = read(plan, next, cell);
      next += 1;
    }
    at += 1;
  }
  for (const { key } of columns.slice(next)) delete values[key];
  return values;
}

/**
 * A list's row as a record. A list of 10,000 rows has 120,000 fields: each is made when it is needed,
 * and what the cells hold is kept nowhere. (Private methods would cost each row as much as a field.)
 */
export class RowRecord implements FoundRecord {
  readonly row: HTMLTableRowElement;
  readonly #plan: RowPlan;
  #made: readonly FoundField[] = NONE;

  constructor(plan: RowPlan, row: HTMLTableRowElement) {
    this.row = row;
    this.#plan = plan;
  }

  get kind(): RecordKind {
    return this.#plan.kind;
  }

  get grade(): string | undefined {
    return this.#plan.grade;
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
    const column = this.#plan.columns[this.keys.indexOf(key)];
    const cell = column && this.cellAt(column.at);
    if (!cell) return undefined;
    const { label, certainty, bare, line } = column;
    const controls = this.hasControls ? controlIn(cell) : NONE;
    const [first] = controls;
    const typed = first !== undefined && typeOf(first) !== 'radio' && isTyped(first);
    const field = { key, mark: first ?? cell, controls, label, typed, certainty };
    if (!first && (bare || line !== undefined))
      readThus(field, () => {
        const text = textIn(column, cell);
        return bare ? bare(text) : text;
      });
    this.#made = [...this.#made, field];
    return field;
  }

  markAt(key: FieldKey): HTMLElement | undefined {
    if (this.hasControls) return this.fieldAt(key)?.mark;
    const column = this.#plan.columns[this.keys.indexOf(key)];
    return column && this.cellAt(column.at);
  }

  readAll(): Values {
    if (!this.hasControls) return this.readCells(this.#plan);
    const values: Partial<Record<FieldKey, string>> = {};
    for (const key of this.keys) {
      const field = this.fieldAt(key);
      if (field) values[key] = readField(field);
    }
    return values;
  }

  protected readCells(plan: RowPlan): Values {
    return readTexts(plan, this.row) ?? readAlong(plan, this.row);
  }

  protected cellAt(column: number): HTMLTableCellElement | undefined {
    let at = 0;
    for (let cell = this.row.firstElementChild; cell; cell = cell.nextElementSibling) {
      if (!isCell(cell)) continue;
      if (at === column) return cell;
      at += 1;
    }
    return undefined;
  }
}

/** A row whose cells are not its own, one a column: some reach into it from above, or over columns. */
export class SpannedRow extends RowRecord {
  readonly #cells: Cells;

  /** @param cells by column */
  constructor(plan: RowPlan, row: HTMLTableRowElement, cells: Cells) {
    super(plan, row);
    this.#cells = cells;
  }

  get rowBeside(): HTMLTableRowElement | undefined {
    return otherPartsOf(this.row)[0];
  }

  protected override readCells(plan: RowPlan): Values {
    const values: Partial<Record<FieldKey, string>> = {};
    for (const [at, column] of plan.columns.entries()) {
      const cell = this.#cells[column.at];
      if (cell) values[column.key] = read(plan, at, cell);
    }
    return values;
  }

  protected override cellAt(column: number): HTMLTableCellElement | undefined {
    return this.#cells[column];
  }
}
