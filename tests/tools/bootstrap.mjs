// Runs on any Node from 18 on with nothing installed: installs the packages where they are missing,
// then hands the job over to the Node 24 that came with them.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const installed = () => {
  const record = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  return (
    existsSync(node) && existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs
  );
};

// An old Node makes npm leave out, without a word, the programs of packages that want a newer one;
// there a Node and an npm of today do the job, from npm's own cache.
const old = Number(process.versions.node.split('.')[0]) < 20;
const today = ['exec', '--yes', '--package=node@24', '--package=npm@11', '--', 'npm'];

const npm = (...args) =>
  spawnSync(
    'npm',
    [...(old ? today : []), ...args, '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, encoding: 'utf8', shell: windows },
  );

// `npm ci` refuses a lock file that lacks the programs of other platforms, which a mirror of the
// registry may not have; `npm install` takes the same locked versions and leaves those out.
const install = () => {
  console.log('Installing packages (npm ci) ...');
  let run = npm('ci');
  if (run.status !== 0 && /EUSAGE/.test(run.stderr ?? '')) run = npm('install', '--no-save');
  if (run.status === 0 && existsSync(node)) return;
  process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`);
  console.error('Installing the packages failed; the output above says why.');
  process.exit(run.status || 1);
};

const [job, ...rest] = process.argv.slice(2);
const script = join(root, 'tests', 'tools', `${job}.ts`);
if (!job || !existsSync(script)) {
  console.error('Usage: node tests/tools/bootstrap.mjs <start|test|bench> [options]');
  process.exit(2);
}
if (!installed()) install();

const run = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
