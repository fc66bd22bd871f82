import { createHash } from 'node:crypto';
import { accessSync, constants, realpathSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserKind, findBrowser } from '#tests/tools/browsers.ts';
import { BUILDS } from '#tests/tools/launch.ts';

const GECKO_ID = 'truatthan@truatthan.example';

/** Takes a policy away again, with all that was made for it. */
export type Unset = () => Promise<void>;

const programOf = (kind: BrowserKind): string => realpathSync(findBrowser(kind) ?? '/');

/** Where a browser of this kind looks for its administrator's policies on Linux. */
function chromiumFolder(): string {
  const program = programOf('chromium');
  if (program.includes('edge')) return '/etc/opt/edge/policies/managed';
  return program.includes('google')
    ? '/etc/opt/chrome/policies/managed'
    : '/etc/chromium/policies/managed';
}

/** Why no policy can be set here; `undefined` where one can. */
export function noPolicy(kind: BrowserKind): string | undefined {
  if (process.platform !== 'linux') return 'not run: policies are set for it on Linux only';
  if (kind === 'firefox') return undefined;
  try {
    accessSync('/etc', constants.W_OK);
    return undefined;
  } catch {
    return `not run: only root may write ${chromiumFolder()}`;
  }
}

/** An unpacked extension's id is made from the path of its folder. */
const unpackedId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

async function setForChromium(policy: object): Promise<Unset> {
  const folder = chromiumFolder();
  const made = await mkdir(folder, { recursive: true });
  const file = join(folder, `truatthan-test-${process.pid}.json`);
  const extensions = { [unpackedId(realpathSync(BUILDS.chromium))]: policy };
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions } }));
  return async () => {
    await rm(file, { force: true });
    // Folders that were made for it go too, as far as they are empty.
    for (let at = folder; made !== undefined && at.startsWith(made); at = dirname(at))
      await rmdir(at).catch(() => undefined);
  };
}

/**
 * A Firefox with a policy of its own: its program copied and everything else linked into a folder that
 * is thrown away, so that no other Firefox on this machine sees the policy.
 */
async function setForFirefox(policy: object): Promise<Unset> {
  const program = programOf('firefox');
  const home = await mkdtemp(join(tmpdir(), 'truatthan-firefox-'));
  for (const name of await readdir(dirname(program))) {
    const from = join(dirname(program), name);
    if (from === program) await copyFile(from, join(home, name));
    else if (name !== 'distribution') await symlink(from, join(home, name));
  }
  await mkdir(join(home, 'distribution'));
  const policies = { '3rdparty': { Extensions: { [GECKO_ID]: policy } } };
  await writeFile(join(home, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  const before = process.env.FIREFOX_PATH;
  process.env.FIREFOX_PATH = join(home, program.slice(dirname(program).length + 1));
  return async () => {
    if (before === undefined) delete process.env.FIREFOX_PATH;
    else process.env.FIREFOX_PATH = before;
    await rm(home, { recursive: true, force: true });
  };
}

/** Sets an enterprise policy for our build in browsers that are started afterwards. */
export const setPolicy = (kind: BrowserKind, policy: object): Promise<Unset> =>
  kind === 'chromium' ? setForChromium(policy) : setForFirefox(policy);
