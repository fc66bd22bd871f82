import { readdirSync, readFileSync } from 'node:fs';

const MB = 1024;
const BEAT = 100;

const statusOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
};

const numberIn = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

/** MB that a process and its descendants hold in memory, what they share counted for each. */
const heldBy = (root: number): number => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), status: statusOf(pid) }));
  const family = new Set([root]);
  for (let before = -1; before !== family.size; ) {
    before = family.size;
    for (const { pid, status } of all) if (family.has(numberIn(status, 'PPid'))) family.add(pid);
  }
  const held = all.filter(({ pid }) => family.has(pid));
  return held.reduce((sum, { status }) => sum + numberIn(status, 'RssAnon'), 0) / MB;
};

/** Watches the memory of a browser with all its processes (Linux). */
export function memoryOf(pid: number) {
  let peak = 0;
  let beat: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    peak = Math.max(peak, heldBy(pid));
  };
  return {
    now: () => heldBy(pid),
    begin() {
      peak = 0;
      look();
      beat = setInterval(look, BEAT);
    },
    /** The most that was held since `begin`, MB. */
    end(): number {
      clearInterval(beat);
      look();
      return peak;
    },
  };
}
