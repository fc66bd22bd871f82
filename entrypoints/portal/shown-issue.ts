import type { FixPreview, ShownIssue } from '#components/panel/model.ts';
import { type Language, sectionWord } from '#components/words.ts';
import type { DeskIssue } from '#utils/desk/model.ts';
import { isHidden, textOf } from '#utils/page/fields-dom.ts';
import { type FoundField, fieldIn } from '#utils/page/model.ts';
import { fieldOf } from '#utils/records/fields.ts';
import { issueText } from '#utils/rules/issue-text.ts';
import type { IssueText, RuleText } from '#utils/rules/model.ts';

/** The label as the page shows it, else the vocabulary's. */
export const labelOf = (at: FoundField, language: Language): string =>
  at.label || fieldOf(at.key).label[language];

const WORDLESS: IssueText = {
  see: { th: 'ช่องนี้ควรตรวจ', en: 'This field should be checked.' },
  todo: { th: 'โปรดเทียบกับเอกสาร', en: 'Please compare it with the document.' },
  why: { th: '', en: '' },
  source: { th: '', en: '' },
};

const rowWord = (row: number, language: Language): string =>
  language === 'th' ? `แถว ${row}` : `Row ${row}`;

/**
 * An issue of the desk, worded for the panel; in general words until its rule's texts are there. A list
 * may have thousands of issues of which a few are on screen: each answers when it is asked.
 */
class WordedIssue implements ShownIssue {
  readonly language: Language;
  readonly about: RuleText | undefined;
  readonly #found: DeskIssue;
  readonly #texts: Texts;

  constructor(found: DeskIssue, about: RuleText | undefined, language: Language, texts: Texts) {
    this.#found = found;
    this.about = about;
    this.language = language;
    this.#texts = texts;
  }

  get #words(): IssueText {
    if (!this.about) return WORDLESS;
    const before = this.#texts.get(this.#found);
    if (before) return before;
    const issue = this.#found.told();
    const text = (issue && issueText(issue, this.about)) ?? WORDLESS;
    this.#texts.set(this.#found, text);
    return text;
  }

  get rule() {
    return this.#found.issue.rule;
  }
  get severity() {
    return this.#found.issue.severity;
  }
  get field() {
    return this.#found.issue.field;
  }
  get certainty() {
    return this.#found.issue.certainty;
  }
  get key() {
    return this.#found.key;
  }
  get ignored() {
    return this.#found.ignored;
  }
  get fieldLabel() {
    return labelOf(this.#found.at, this.language);
  }
  get group() {
    const { row, at } = this.#found;
    return row === undefined
      ? sectionWord(fieldOf(at.key).section, this.language)
      : rowWord(row, this.language);
  }
  get see() {
    return this.#words.see;
  }
  get todo() {
    return this.#words.todo;
  }
  get why() {
    return this.#words.why;
  }
  get source() {
    return this.#words.source;
  }
  get hiddenInTab() {
    return isHidden(this.#found.at);
  }
  get previews(): readonly FixPreview[] {
    const { record } = this.#found;
    const fixes = this.#found.told()?.fixes ?? [];
    const previews = fixes.flatMap(({ field, text }) => {
      const at = fieldIn(record, field);
      if (!at?.typed) return [];
      const masked = fieldOf(field).kind === 'identity-number';
      return [{ label: labelOf(at, this.language), before: textOf(at), after: text, masked }];
    });
    return previews.length === fixes.length ? previews : [];
  }
}

/** What issues that were asked say. */
type Texts = WeakMap<DeskIssue, IssueText>;

/** Words issues: the same list of them comes back as long as they, the rules' texts and the language do. */
export function wordedIssues(about: (rule: string) => RuleText | undefined) {
  const texts: Texts = new WeakMap();
  let last: readonly unknown[] = [];
  let shown: readonly ShownIssue[] = [];
  return (
    issues: readonly DeskIssue[],
    known: number,
    language: Language,
  ): readonly ShownIssue[] => {
    if (last[0] === issues && last[1] === known && last[2] === language) return shown;
    last = [issues, known, language];
    shown = issues.map((found) => new WordedIssue(found, about(found.issue.rule), language, texts));
    return shown;
  };
}
