import type { Words } from '#utils/records/model.ts';
import type { Issue, IssueText, RuleText } from './model.ts';

const filled = (words: Words, details: Issue['details']): Words => {
  const fill = (language: keyof Words): string =>
    words[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(details, name) ? details[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'string' ? value : value[language];
    });
  return { th: fill('th'), en: fill('en') };
};

/** The issue in words; `undefined` where the rule's texts have no such message. */
export function issueText(issue: Issue, about: RuleText): IssueText | undefined {
  const message = about.messages[issue.message];
  if (!message) return undefined;
  return {
    see: filled(message.see, issue.details),
    todo: filled(message.todo, issue.details),
    why: about.why,
    source: about.source,
  };
}
