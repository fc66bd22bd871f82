import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privacyWords } from '#components/words/privacy.ts';

const README = readFileSync('README.md', 'utf8');

describe.each(['th', 'en'] as const)('the privacy policy in %s', (language) => {
  const { title, points } = privacyWords(language);

  it('is in the README word for word, in its order', () => {
    const list = points.map((point, at) => `${at + 1}. ${point}`).join('\n');
    expect(README).toContain(`## ${title}\n\n${list}\n`);
  });
});
