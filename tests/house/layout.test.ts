import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = process.cwd();
const FOLDERS = ['components', 'entrypoints', 'public', 'tests', 'utils'];
const MADE = ['node_modules'];

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });

describe('the layout of the project', () => {
  it('has the agreed folders at the top and no others', () => {
    const folders = readdirSync(root).filter(
      (name) =>
        !name.startsWith('.') && !MADE.includes(name) && statSync(join(root, name)).isDirectory(),
    );
    expect(folders.sort()).toEqual(FOLDERS);
  });

  it('has no file of the product over 300 lines', () => {
    const long = ['components', 'entrypoints', 'utils']
      .flatMap(filesBelow)
      .filter((path) => /\.(ts|tsx|css)$/.test(path))
      .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});
