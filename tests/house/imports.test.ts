import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedImports: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');

/** What the linter lets each room of `utils/` import, beside itself. */
const kept = new Map(
  (JSON.parse(read('biome.json')) as { overrides: Override[] }).overrides.flatMap((override) => {
    const room = override.includes[0]?.match(/^utils\/(\w+)\//)?.[1];
    const group = override.linter.rules.style.noRestrictedImports.options.patterns[0]?.group ?? [];
    const rooms = group.flatMap((one) => one.match(/^!#utils\/(\w+)\//)?.[1] ?? []);
    return room ? [[room, rooms.filter((one) => one !== room).sort()] as const] : [];
  }),
);

/** The table that newcomers read. */
const told = [...read('README.md').matchAll(/^\| `utils\/(\w+)\/` \|[^|]*\|([^|]*)\|$/gm)].map(
  ([, room = '', rooms = '']) =>
    [room, [...rooms.matchAll(/`(\w+)`/g)].map(([, name = '']) => name).sort()] as const,
);

describe('the import table', () => {
  it('is the same in the README and in the linter', () => {
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(kept));
  });
});
