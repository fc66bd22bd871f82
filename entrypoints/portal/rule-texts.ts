import type { DeskIssue } from '#utils/desk/model.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import type { RuleText } from '#utils/rules/model.ts';

/**
 * The texts of the rules that have something to say on this page. They are kept apart from the
 * checks and asked for once each, so that a page without issues never carries them.
 */
export function ruleTexts(arrived: () => void) {
  const texts = new Map<string, RuleText>();
  const asked = new Set<string>();

  const ask = async (ids: readonly string[]) => {
    for (const id of ids) asked.add(id);
    const answer = await sendToBackground('rule-texts', ids);
    if (!answer.ok) {
      for (const id of ids) asked.delete(id);
      return;
    }
    for (const [id, text] of Object.entries(answer.reply)) texts.set(id, text as RuleText);
    arrived();
  };

  return {
    /** The rule's texts, where they have come; `want` asks for them. */
    of: (rule: string): RuleText | undefined => texts.get(rule),
    want(issues: readonly DeskIssue[]): void {
      const ids = new Set<string>();
      for (const { issue } of issues) if (!asked.has(issue.rule)) ids.add(issue.rule);
      if (ids.size > 0) void ask([...ids]);
    },
  };
}
