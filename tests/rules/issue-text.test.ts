import { describe, expect, test } from 'vitest';
import { RULES } from '#utils/rules/index.ts';
import { issueText } from '#utils/rules/issue-text.ts';
import { LIST_RULES } from '#utils/rules/list-rules.ts';
import type { Issue, RuleText } from '#utils/rules/model.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';

const words = { th: 'ก', en: 'a' };

const ABOUT: RuleText = {
  title: words,
  why: words,
  source: words,
  messages: { odd: { see: { th: 'พบ {what}', en: 'Found {what}' }, todo: words } },
};

const issue = (details: Issue['details'], message = 'odd'): Issue => ({
  rule: 'a',
  severity: 'warning',
  certainty: 'inferred',
  field: 'cifNo',
  fields: ['cifNo'],
  message,
  details,
  fixes: [],
});

describe('issueText', () => {
  test('fills the details into both languages', () => {
    const text = issueText(issue({ what: { th: 'บิดา', en: 'the father' } }), ABOUT);
    expect(text?.see).toEqual({ th: 'พบ บิดา', en: 'Found the father' });
    expect(text?.todo).toEqual(words);
  });

  test('never reads markers out of a value', () => {
    const text = issueText(issue({ what: '$& {what} <b>' }), ABOUT);
    expect(text?.see.en).toBe('Found $& {what} <b>');
  });

  test('leaves a marker that nothing fills, also of the name of a built-in', () => {
    const about = {
      ...ABOUT,
      messages: { odd: { see: { th: '{toString}', en: '{what}' }, todo: words } },
    };
    expect(issueText(issue({}), about)?.see).toEqual({ th: '{toString}', en: '{what}' });
  });

  test('has no words for a message that the rule does not have', () => {
    expect(issueText(issue({}, 'other'), ABOUT)).toBeUndefined();
  });
});

test('every rule has its texts', () => {
  const ids = [...RULES, ...LIST_RULES].map(({ id }) => id);
  expect(Object.keys(RULE_TEXTS).sort()).toEqual([...new Set(ids)].sort());
});
