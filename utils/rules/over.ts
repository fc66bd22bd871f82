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

// Several rules ask this of one record after the other, and the next record of a page or file mostly
// has the same fields: then it is the very same list. A record that changes is another object.
let lastValues: Values | undefined;
let lastFields: readonly string[] = [];

const fieldsIn = (values: Values): readonly string[] => {
  if (values === lastValues) return lastFields;
  const fields = Object.keys(values);
  const alike =
    fields.length === lastFields.length && fields.every((field, at) => field === lastFields[at]);
  if (!alike) lastFields = fields;
  lastValues = values;
  return lastFields;
};

/**
 * The same for a rule about very many fields, each under its key: asks only of those that the record
 * shows, so that the fields of other kinds of record cost nothing.
 */
export const overPresent = <T>(
  items: ReadonlyMap<string, T>,
  ask: (item: T, values: Values) => Answer,
): ((values: Values) => Verdict) => {
  let askedOf: readonly string[] | undefined;
  let present: readonly T[] = [];
  return (values) => {
    const fields = fieldsIn(values);
    if (fields !== askedOf) {
      present = fields.map((field) => items.get(field)).filter((item) => item !== undefined);
      askedOf = fields;
    }
    let findings: Finding[] | undefined;
    let told = false;
    for (const item of present) {
      const answer = ask(item, values);
      if (answer === CANNOT_TELL) continue;
      told = true;
      if (answer === undefined) continue;
      if (findings === undefined) findings = [answer];
      else findings.push(answer);
    }
    return findings ?? (told ? FINE : CANNOT_TELL);
  };
};
