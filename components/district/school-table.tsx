import { useMemo, useState } from 'preact/hooks';
import { districtWords } from '#components/words/district.ts';
import type { RoundPartProps } from './model.ts';
import { type Column, chosen, FILTERS, type Filter, inOrder, type Order } from './order.ts';
import { SchoolRow } from './school-row.tsx';

const COLUMNS: readonly Column[] = ['school', 'status', 'before', 'records', 'seenAt'];

/** Every school, who is late first, until the user wants another order. */
export function SchoolTable({ view, round, onEvent }: RoundPartProps) {
  const words = districtWords(view.language);
  const [order, setOrder] = useState<Order>({ by: 'status', descending: false });
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const { lines } = round.summary;
  const shown = useMemo(
    () => inOrder(chosen(lines, filter, search), order),
    [lines, filter, search, order],
  );
  // The same rows in another order are not drawn again, of which there may be hundreds.
  const rows = useMemo(
    () =>
      new Map(
        lines.map((line) => [
          line.id,
          <SchoolRow key={line.id} {...{ line, view, words, onEvent }} />,
        ]),
      ),
    [lines, view, words, onEvent],
  );
  const sortBy = (by: Column) =>
    setOrder((now) => ({ by, descending: now.by === by && !now.descending }));
  return (
    <section class="schools">
      <h2>{words.schools}</h2>
      <div class="toolbar">
        <label>
          {words.show}
          <select
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}
          >
            {FILTERS.map((one) => (
              <option key={one} value={one}>
                {words.filters[one]} ({chosen(lines, one, '').length})
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.search}
          <input
            type="search"
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        </label>
        <p role="status">{words.shown(shown.length, lines.length)}</p>
      </div>
      {shown.length === 0 ? (
        <p>{words.noneShown}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        <section class="scroller" aria-label={words.schools} tabIndex={0}>
          <table class="numbers">
            <thead>
              <tr>
                {COLUMNS.map((column) => {
                  const sorted = order.by === column;
                  const direction = order.descending ? 'descending' : 'ascending';
                  return (
                    <th key={column} scope="col" aria-sort={sorted ? direction : undefined}>
                      <button type="button" class="plain" onClick={() => sortBy(column)}>
                        {words[column]}
                        <span aria-hidden="true">
                          {sorted ? (order.descending ? ' ▼' : ' ▲') : ''}
                        </span>
                      </button>
                    </th>
                  );
                })}
                <th scope="col">{words.letter}</th>
              </tr>
            </thead>
            <tbody>{shown.map(({ id }) => rows.get(id))}</tbody>
          </table>
        </section>
      )}
    </section>
  );
}
