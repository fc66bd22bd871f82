import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { rangesOf } from './ranges.ts';

/** A change that the tests should notice; lines and columns from 1. */
export interface Mutant {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly line: number;
  readonly column: number;
  /** What stands there instead. */
  readonly replacement: string;
}

const silent = () => undefined;
const LOGGER = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };

/** Writes every mutant of the files into their copies, each behind a switch of its own. */
export async function instrument(
  root: string,
  copy: string,
  files: readonly string[],
): Promise<readonly Mutant[]> {
  const sources = files.map((name) => ({
    name,
    content: readFileSync(join(root, name), 'utf8'),
    mutate: rangesOf(name),
  }));
  const done = await new Instrumenter(LOGGER).instrument(sources, OPTIONS);
  for (const { name, content } of done.files) writeFileSync(join(copy, name), content);
  return done.mutants.map(({ id, fileName, mutatorName, location, replacement }) => ({
    id,
    file: fileName,
    kind: mutatorName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    replacement,
  }));
}
