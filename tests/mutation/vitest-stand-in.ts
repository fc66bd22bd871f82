import { readFileSync } from 'node:fs';
import { expect as check } from 'expect';

type Body = (...parts: never[]) => unknown;

export interface Test {
  readonly id: string;
  run(): unknown;
}

/** Every test of the files that were loaded, in their order. */
export const TESTS: Test[] = [];

const under: string[] = [];

const add = (name: string, run: () => unknown) =>
  TESTS.push({ id: `${TESTS.length} ${[...under, name].join(' > ')}`, run });

const group = (name: string, body: () => void) => {
  under.push(name);
  body();
  under.pop();
};

const each =
  (one: (name: string, run: () => unknown) => void) =>
  (cases: readonly unknown[]) =>
  (name: string, body: Body) => {
    for (const it of cases) {
      const parts = Array.isArray(it) ? it : [it];
      one(name, () => (body as (...all: unknown[]) => unknown)(...parts));
    }
  };

const test = Object.assign(
  (name: string, first: unknown, last?: unknown) =>
    add(name, (typeof first === 'function' ? first : last) as () => unknown),
  { each: each(add) },
);

export { test, test as it };
export const describe = Object.assign(group, {
  each: each((name, run) => group(name, run as () => void)),
});

check.extend({
  toMatchFileSnapshot: (text: unknown, path: unknown) => ({
    pass: text === readFileSync(String(path), 'utf8'),
    message: () => 'another text than the snapshot',
  }),
});

/** Vitest takes what a failure should say as well. */
export const expect = Object.assign((value: unknown, _says?: string) => check(value), check);
