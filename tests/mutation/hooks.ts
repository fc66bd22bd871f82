import { globSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What Vite does with `import.meta.glob`, as far as these rooms use it: at once, whole modules. */
const globFrom = (url: string) => (patterns: string | readonly string[]) => {
  const folder = dirname(fileURLToPath(url));
  const load = createRequire(url);
  const all = typeof patterns === 'string' ? [patterns] : patterns;
  const left = all.filter((it) => it.startsWith('!')).map((it) => join(folder, it.slice(1)));
  const found = all
    .filter((it) => !it.startsWith('!'))
    .flatMap((it) => globSync(join(folder, it)))
    .filter((path) => !left.includes(path))
    .sort();
  const shown = (path: string) => {
    const from = relative(folder, path).split(sep).join('/');
    return from.startsWith('.') ? from : `./${from}`;
  };
  return Object.fromEntries(found.map((path) => [shown(path), load(path)]));
};

const STAND_IN = pathToFileURL(join(import.meta.dirname, 'vitest-stand-in.ts')).href;

Object.assign(globalThis, { globFrom });

/** Lets Node itself run the pure rooms' tests: what they take from Vite and Vitest is put in their place. */
registerHooks({
  resolve: (name, context, next) =>
    name === 'vitest' ? { url: STAND_IN, shortCircuit: true } : next(name, context),
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    if (!text.includes('import.meta.glob')) return next(url, context);
    const source = text.replaceAll('import.meta.glob', 'globFrom(import.meta.url)');
    return { format: 'module-typescript', source, shortCircuit: true };
  },
});
