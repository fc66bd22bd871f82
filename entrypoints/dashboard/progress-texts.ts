import type { ProgressView } from '#components/progress/model.ts';
import { progressWords } from '#components/words/progress.ts';
import type { Language } from '#components/words.ts';
import type { TableWords } from '#utils/progress/export-tables.ts';
import { CODE_LISTS } from '#utils/records/codes.ts';
import { RULE_TEXTS } from '#utils/rules/texts.ts';

/** Texts that wait for a value say nothing here. */
export const ruleWords = (language: Language): ProgressView['rules'] =>
  Object.fromEntries(
    Object.entries(RULE_TEXTS).map(([id, { title, messages }]) => {
      const todo = new Set(Object.values(messages).map((message) => message.todo[language]));
      return [
        id,
        { title: title[language], todo: [...todo].filter((text) => !text.includes('{')) },
      ];
    }),
  );

export const gradeText = (code: string): string =>
  CODE_LISTS.grade.find(([known]) => known === code)?.[1] ?? code;

export const tableWords = (language: Language): TableWords => {
  const words = progressWords(language);
  return {
    records: words.recordColumns.split('|'),
    classes: words.classColumns.split('|'),
    sheets: { summary: words.byClass, records: words.own.slice(0, 31) },
    gradeText,
    ruleText: (id) => RULE_TEXTS[id]?.title[language] ?? id,
  };
};
