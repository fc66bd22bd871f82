import type { FixPreview, ShownIssue } from '#components/panel/model.ts';
import { type Language, sectionWord } from '#components/words.ts';
import type { DeskIssue } from '#utils/desk/model.ts';
import { isHidden, textOf } from '#utils/page/fields-dom.ts';
import type { FoundField } from '#utils/page/model.ts';
import { fieldOf } from '#utils/records/fields.ts';
import { issueText } from '#utils/rules/issue-text.ts';
import type { IssueText, RuleText } from '#utils/rules/model.ts';

/** The label as the page shows it, else the vocabulary's. */
export const labelOf = (at: FoundField, language: Language): string =>
  at.label || fieldOf(at.key).label[language];

function previewsOf({ issue, fieldAt }: DeskIssue, language: Language): readonly FixPreview[] {
  const previews = issue.fixes.flatMap(({ field, text }) => {
    const at = fieldAt(field);
    if (!at?.typed) return [];
    const masked = fieldOf(field).kind === 'identity-number';
    return [{ label: labelOf(at, language), before: textOf(at), after: text, masked }];
  });
  return previews.length === issue.fixes.length ? previews : [];
}

const WORDLESS: IssueText = {
  see: { th: 'ช่องนี้ควรตรวจ', en: 'This field should be checked.' },
  todo: { th: 'โปรดเทียบกับเอกสาร', en: 'Please compare it with the document.' },
  why: { th: '', en: '' },
  source: { th: '', en: '' },
};

/** An issue of the desk, worded for the panel; in general words until its rule's texts are there. */
export const shownIssue = (
  found: DeskIssue,
  about: RuleText | undefined,
  language: Language,
): ShownIssue => ({
  rule: found.issue.rule,
  severity: found.issue.severity,
  field: found.issue.field,
  certainty: found.issue.certainty,
  ...((about && issueText(found.issue, about)) ?? WORDLESS),
  key: found.key,
  fieldLabel: labelOf(found.at, language),
  group: sectionWord(fieldOf(found.at.key).section, language),
  ignored: found.ignored,
  hiddenInTab: isHidden(found.at),
  previews: previewsOf(found, language),
});
