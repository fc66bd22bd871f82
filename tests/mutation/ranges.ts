import { readdirSync, readFileSync } from 'node:fs';

/** First and last line, from 1. */
type Span = readonly [number, number];

const SAYS = /^export const (?:about|examples|listExamples)\b/;
const CHECKS = /^export const (?:rule|listRule)\b/;
const ENDS = /^(?:\};|\];)/;

const isRuleFile = (path: string): boolean =>
  /^export const (?:rule|listRule)\b/m.test(readFileSync(path, 'utf8'));

/** The lines that decide: not a rule's texts, and not the examples, which are its tests. */
const spansOf = (path: string): readonly Span[] => {
  const text = readFileSync(path, 'utf8');
  // Vite wants to read its arguments as they stand.
  if (text.includes('import.meta.glob')) return [];
  const lines = text.split('\n');
  if (!isRuleFile(path)) return [[1, lines.length]];
  const spans: Span[] = [];
  let from: number | undefined = 1;
  let checked = false;
  for (const [at, line] of lines.entries()) {
    if (SAYS.test(line) && from !== undefined) {
      spans.push([from, at]);
      from = undefined;
    } else if (CHECKS.test(line)) {
      checked = true;
      from ??= at + 1;
    } else if (ENDS.test(line)) {
      if (from === undefined && !checked) from = at + 2;
      // What stands after a rule serves its examples.
      else if (from !== undefined && checked) {
        spans.push([from, at + 1]);
        from = undefined;
      }
    }
  }
  return spans;
};

/** The files of a folder, or those in it whose names begin so: utils/thai, utils/rules/age. */
export const filesAt = (start: string): readonly string[] => {
  const cut = start.lastIndexOf('/');
  const whole = /^utils\/\w+$/.test(start);
  const folder = whole ? start : start.slice(0, cut);
  const beginning = whole ? '' : start.slice(cut + 1);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name.startsWith(beginning))
    .map((name) => `${folder}/${name}`);
};

/** The lines of a file that are mutated. */
export const rangesOf = (path: string) =>
  spansOf(path).map(([from, to]) => ({
    start: { line: from - 1, column: 0 },
    end: { line: to - 1, column: Number.MAX_SAFE_INTEGER },
  }));
