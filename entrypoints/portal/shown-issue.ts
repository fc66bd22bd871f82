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

const rowWord = (row: number, language: Language): string =>
  language === 'th' ? `แถว ${row}` : `Row ${row}`;

/**
 * An issue of the desk, worded for the panel; in general words until its rule's texts are there. What
 * only an unfolded issue shows is worked out when it is asked for: a list may have thousands.
 */
function shownIssue(found: DeskIssue, about: RuleText | undefined, language: Language): ShownIssue {
  const { issue, at, key, row, ignored } = found;
  let text: IssueText | undefined;
  const words = () => {
    text ??= (about && issueText(issue, about)) ?? WORDLESS;
    return text;
  };
  return {
    rule: issue.rule,
    severity: issue.severity,
    field: issue.field,
    certainty: issue.certainty,
    key,
    ignored,
    fieldLabel: labelOf(at, language),
    group:
      row === undefined ? sectionWord(fieldOf(at.key).section, language) : rowWord(row, language),
    get see() {
      return words().see;
    },
    get todo() {
      return words().todo;
    },
    get why() {
      return words().why;
    },
    get source() {
      return words().source;
    },
    get hiddenInTab() {
      return isHidden(at);
    },
    get previews() {
      return previewsOf(found, language);
    },
  };
}

/** Words issues, each once as long as it, its texts and the language are the same. */
export function wordedIssues() {
  const known = new WeakMap<DeskIssue, { readonly for: string; readonly shown: ShownIssue }>();
  return (found: DeskIssue, about: RuleText | undefined, language: Language): ShownIssue => {
    const its = `${language}${about !== undefined}`;
    const before = known.get(found);
    if (before?.for === its) return before.shown;
    const shown = shownIssue(found, about, language);
    known.set(found, { for: its, shown });
    return shown;
  };
}
