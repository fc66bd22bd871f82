import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const CHANGELOG = readFileSync('CHANGELOG.md', 'utf8');

/** Headings such as `## [0.1.0] - 2026-11-28`, the newest first. */
const RELEASES = [...CHANGELOG.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/gm)];

const numberOf = (version = ''): number =>
  version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);

it('the version is that of the newest release in the change log', () => {
  expect(RELEASES[0]?.[1]).toBe(packageJson.version);
});

it('the releases stand in order, each with a day that exists', () => {
  const versions = RELEASES.map(([, version]) => numberOf(version));
  expect(versions).toEqual(versions.toSorted((a, b) => b - a));
  for (const [, , day = ''] of RELEASES)
    expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
});

it('what is not released stands above', () => {
  expect(CHANGELOG.indexOf('## [Unreleased]')).toBeLessThan(CHANGELOG.indexOf('\n## [0'));
});
