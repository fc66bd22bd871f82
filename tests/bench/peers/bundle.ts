import { join } from 'node:path';
import { build, type Rollup } from 'vite';

const made = new Map<string, Promise<string>>();

async function make(name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, `${name}.ts`), name: 'bench', formats: ['iife'] },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  })) as Rollup.RollupOutput[];
  const [first] = built.flatMap(({ output }) => output);
  if (first?.type !== 'chunk') throw new Error(`${name}: nothing was built`);
  return first.code;
}

/** A file of this folder with all that it imports, as one script for a page. */
export function bundled(name: string): Promise<string> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
}
