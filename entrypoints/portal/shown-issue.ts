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
  #text: IssueText | undefined;

  constructor(found: DeskIssue, about: RuleText | undefined, language: Language) {
    this.#found = found;
    this.about = about;
    this.language = language;
  }

  get #words(): IssueText {
    if (!this.about) return WORDLESS;
    if (!this.#text) {
      const issue = this.#found.told();
      this.#text = (issue && issueText(issue, this.about)) ?? WORDLESS;
    }
    return this.#text;
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

/** Words issues, each once as long as it, its texts and the language are the same. */
export function wordedIssues() {
  const known = new WeakMap<DeskIssue, WordedIssue>();
  return (found: DeskIssue, about: RuleText | undefined, language: Language): ShownIssue => {
    const before = known.get(found);
    if (before?.language === language && before.about === about) return before;
    const shown = new WordedIssue(found, about, language);
    known.set(found, shown);
    return shown;
  };
}
