import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of a CSV file beside this module, by column; quoted cells may hold commas. */
export function goldenRows(file: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, 'golden', file), 'utf8');
  const [header = [], ...rows] = text
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''),
    );
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

/** A moment in the notation of the files. */
export function written(moment?: {
  date: { year: number; month: number; day: number };
  minutes?: number;
}): string {
  if (!moment) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  const { date, minutes } = moment;
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  if (minutes === undefined) return day;
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
