import { afterEach, describe, expect, it } from 'vitest';
import { canHide, isHiddenRow, rowFilter, showAll } from '#utils/page/hide-rows.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const rowsOf = (body: string): HTMLTableRowElement[] => {
  document.body.innerHTML = `<table>${body}</table>`;
  return [...document.querySelectorAll('tr')];
};

const THREE = '<tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>';

describe('a filter of rows', () => {
  it('hides by one attribute of ours, exactly what it is told, and nothing else changes', () => {
    const end = new AbortController();
    const rows = rowsOf(THREE);
    const before = document.body.innerHTML;
    const filter = rowFilter(end.signal);
    filter.hide(rows.slice(0, 2));
    expect(rows.map(isHiddenRow)).toEqual([true, true, false]);
    filter.hide(rows.slice(1));
    expect(rows.map(isHiddenRow)).toEqual([false, true, true]);
    expect(document.body.innerHTML.replaceAll(' data-truatthan-hidden=""', '')).toBe(before);
    filter.hide([]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('shows a row again that the page took away in between', () => {
    const end = new AbortController();
    const rows = rowsOf(THREE);
    const filter = rowFilter(end.signal);
    filter.hide(rows);
    rows[0]?.remove();
    filter.hide([]);
    expect(rows.some(isHiddenRow)).toBe(false);
  });

  it('ends with its signal, and what another left behind can be shown', () => {
    const end = new AbortController();
    const rows = rowsOf(THREE);
    rowFilter(end.signal).hide(rows);
    end.abort();
    expect(rows.some(isHiddenRow)).toBe(false);
    for (const row of rows) row.setAttribute('data-truatthan-hidden', '');
    showAll(document);
    expect(rows.some(isHiddenRow)).toBe(false);
  });
});

describe('rows that can be hidden', () => {
  it.each([
    ['rows of their own', THREE, true],
    ['a cell over two rows', '<tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr>', false],
    ['rows of other lengths', '<tr><td>1</td></tr><tr><td>1</td><td>2</td></tr>', false],
    ['no rows', '', true],
  ])('%s', (_what, body, can) => {
    expect(canHide(rowsOf(body))).toBe(can);
  });

  it('rows by their role alone', () => {
    document.body.innerHTML = '<div role="row"></div><div role="row"></div>';
    expect(canHide([...document.querySelectorAll('[role=row]')])).toBe(true);
  });
});
