import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

/** Makes what the stores take: a package for each browser, and the sources that both are made from. */
const FOLDER = join(ROOT, '.output');

const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

const zips = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.zip'))
    .sort();

const checksum = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(FOLDER, name)))
    .digest('hex');

rmSync(FOLDER, { recursive: true, force: true });
for (const browser of [['chrome'], ['firefox', '--mv3']]) {
  const code = await run(process.execPath, [WXT, 'zip', '-b', ...browser]);
  if (code !== 0) process.exit(code);
}
console.log('\nThe same sources give the same packages, byte for byte (sha256, bytes):');
for (const name of zips())
  console.log(`${checksum(name)}  ${statSync(join(FOLDER, name)).size}  ${name}`);
