import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a command at the project's root, its output shown as it comes; resolves to the exit code. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, [...args], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.on('error', (fault) => {
      console.error(`${command}: ${fault.message}`);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** An npm script; npm puts the project's own Node first. */
export const npmRun = (script: string): Promise<number> => run('npm', ['run', '--silent', script]);
