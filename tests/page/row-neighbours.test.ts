import { afterEach, describe, expect, it } from 'vitest';
import { rowNeighbours } from '#utils/page/row-neighbours.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const row = (no: number) =>
  `<tr><td id="name-${no}">x</td><td><input id="weight-${no}"></td><td id="tall-${no}"><input id="height-${no}"><input type="hidden"></td></tr>`;

const around = (selector: string): Record<string, number> => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(selector);
  return Object.fromEntries(
    rowNeighbours(element).map(({ element: one, weight }) => [one.id, weight]),
  );
};

describe('what stands around a box of a list', () => {
  it("is its row's other cells, and the boxes before and, more, after it", () => {
    document.body.innerHTML = `<table>${[1, 2, 3].map(row).join('')}</table>`;
    expect(around('#weight-2')).toEqual({
      'name-2': 5,
      'tall-2': 5,
      'height-2': 10,
      'weight-1': 1,
      'height-1': 1,
      'weight-3': 10,
      'height-3': 10,
    });
    expect(around('#height-3')).toMatchObject({ 'weight-3': 1, 'height-2': 1 });
  });

  it('ends a few rows away, and is nothing outside of tables', () => {
    const many = Array.from({ length: 1000 }, (_, no) => row(no)).join('');
    document.body.innerHTML = `<input id="alone"><table>${many}</table>`;
    expect(Object.keys(around('#weight-500')).length).toBeLessThan(50);
    expect(around('#weight-500')).not.toHaveProperty('weight-520');
    expect(around('#alone')).toEqual({});
  });
});
