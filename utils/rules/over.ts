import type { Values } from '#utils/records/record.ts';
import { CANNOT_TELL, FINE, type Finding, type RuleContext, type Verdict } from './model.ts';

/** `undefined`: fine. */
type Answer = Finding | undefined | typeof CANNOT_TELL;

/**
 * The check of a rule that asks the same of several people or fields. Fine where at least one could be
 * read and none was found odd; a fine record costs no memory.
 */
export const overEach =
  <T>(
    items: readonly T[],
    ask: (item: T, values: Values, context: RuleContext) => Answer,
  ): ((values: Values, context: RuleContext) => Verdict) =>
  (values, context) => {
    let findings: Finding[] | undefined;
    let told = false;
    for (const item of items) {
      const answer = ask(item, values, context);
      if (answer === CANNOT_TELL) continue;
      told = true;
      if (answer === undefined) continue;
      if (findings === undefined) findings = [answer];
      else findings.push(answer);
    }
    return findings ?? (told ? FINE : CANNOT_TELL);
  };

/**
 * The same for a rule about very many fields, each under its key: asks only of those that the record
 * shows, so that the fields of other kinds of record cost nothing.
 */
export const overPresent =
  <T>(
    items: ReadonlyMap<string, T>,
    ask: (item: T, values: Values) => Answer,
  ): ((values: Values) => Verdict) =>
  (values) => {
    let findings: Finding[] | undefined;
    let told = false;
    for (const field in values) {
      const item = items.get(field);
      if (item === undefined) continue;
      const answer = ask(item, values);
      if (answer === CANNOT_TELL) continue;
      told = true;
      if (answer === undefined) continue;
      if (findings === undefined) findings = [answer];
      else findings.push(answer);
    }
    return findings ?? (told ? FINE : CANNOT_TELL);
  };
