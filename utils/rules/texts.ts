import type { RuleText } from './model.ts';

const files = import.meta.glob<{ about?: RuleText }>(['./*.ts', '!./texts.ts', '!./catalogue.ts'], {
  eager: true,
});

/** The texts of every rule by its id, which is its file's name. Not for content scripts: heavy. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = Object.fromEntries(
  Object.entries(files).flatMap(([path, { about }]) =>
    about ? [[path.replace(/^.*\/|\.ts$/g, ''), about]] : [],
  ),
);
