import { readdirSync, readFileSync } from 'node:fs';

/** First and last line, from 1. */
type Span = readonly [number, number];

const SAYS = /^export const (?:about|examples|listExamples)\b/;
const CHECKS = /^export const (?:rule|listRule)\b/;
const ENDS = /^(?:\};|\];)/;

export const isRuleFile = (path: string): boolean =>
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

export const rangesIn = (files: readonly string[]): readonly string[] =>
  files.flatMap((path) => spansOf(path).map(([from, to]) => `${path}:${from}-${to}`));

/** A mutant as Stryker reports it; lines and columns from 1. */
export interface Mutant {
  readonly file: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

export const mutantsIn = (report: string): readonly Mutant[] => {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: Record<string, { mutants: Omit<Mutant, 'file'>[] }>;
  };
  return Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file })),
  );
};

/** The same for the same mutant in another run. */
export const keyOf = ({ file, mutatorName, replacement, location }: Mutant): string =>
  JSON.stringify([file, mutatorName, replacement, location.start, location.end]);

export const isAlive = ({ status }: Mutant): boolean =>
  status === 'Survived' || status === 'NoCoverage';

/** Counted: neither left out nor invalid. */
export const isCounted = (mutant: Mutant): boolean =>
  isAlive(mutant) || mutant.status === 'Killed' || mutant.status === 'Timeout';

/** Ranges with columns from 0, as Stryker wants them. */
export const rangesOf = (mutants: readonly Mutant[]): readonly string[] =>
  mutants.map(
    ({ file, location: { start, end } }) =>
      `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
  );
