import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privacyWords } from '#components/words/privacy.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import th from '../../public/_locales/th/messages.json' with { type: 'json' };
import { PERMISSIONS } from './permissions.ts';

const FOLDER = '../../.github/store';

const list = (language: 'th' | 'en') => {
  const { title, points } = privacyWords(language);
  return `## ${title}\n\n${points.map((point, at) => `${at + 1}. ${point}`).join('\n')}\n`;
};

const KINDS = {
  permissions: 'asked for at the installation',
  optional_permissions: 'asked for when it is needed',
  host_permissions: 'site',
  optional_host_permissions: 'site, asked for when it is needed',
};

/** The words of a listing under a heading. */
const under = (text: string, heading: string): string =>
  new RegExp(`^## ${heading}\n\n([\\s\\S]*?)(?=\n## |$(?![\\s\\S]))`, 'm')
    .exec(text)?.[1]
    ?.trim() ?? '';

// `vitest -u` writes the two files anew after a change of the words.
describe('what the stores are told', () => {
  it('of privacy is what the product says', async () => {
    const text = `# ตรวจทาน Truatthan\n\n${list('th')}\n${list('en')}`;
    await expect(text).toMatchFileSnapshot(`${FOLDER}/privacy.md`);
  });

  it('of permissions is what the manifest is held to', async () => {
    const rows = PERMISSIONS.map(
      ({ kind, entries, why }) =>
        `| ${entries.map((entry) => `\`${entry}\``).join('<br>')} | ${KINDS[kind]} | ${why.en} | ${why.th} |`,
    );
    const table = `| What | When | Why | เพราะ |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    await expect(`# Permissions\n\n${table}`).toMatchFileSnapshot(`${FOLDER}/permissions.md`);
  });

  it.each([
    ['listing-th.md', th, 'ชื่อ', 'คำอธิบายสั้น', 'คำอธิบาย', 'ไม่เป็นทางการ'],
    ['listing-en.md', en, 'Name', 'Short description', 'Description', 'unofficial'],
  ] as const)('in %s fits the manifest and the stores', (file, words, name, short, long, says) => {
    const text = readFileSync(`.github/store/${file}`, 'utf8');
    expect(under(text, name)).toBe(words.name.message);
    expect(under(text, short)).toBe(words.description.message);
    expect(under(text, long)).toContain(says);
    expect(under(text, long).length).toBeGreaterThan(500);
    expect(under(text, long).length).toBeLessThan(10_000);
  });
});
