import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { traitsOf } from '#utils/thai/traits.ts';
import { CANNOT_TELL, FINE, type Finding, type RuleContext, type Verdict } from './model.ts';
import { typedIn } from './typed.ts';

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
let lastKeys: readonly string[] = [];
/** Those of its fields that any of the rules asks of. */
let fields: readonly FieldKey[] = [];
/** Beside `fields`: what is typed there; `undefined` where it is empty or `-`. */
let texts: (string | undefined)[] = [];
/** Beside `texts`, of those that are typed. */
let traits: number[] = [];
const asked = new Set<string>();

const look = (values: Values): void => {
  if (values === lastValues) return;
  const keys = Object.keys(values);
  if (keys.length !== lastKeys.length || keys.some((key, at) => key !== lastKeys[at])) {
    lastKeys = keys;
    fields = keys.filter((key): key is FieldKey => asked.has(key));
    texts = new Array(fields.length).fill(undefined);
    traits = new Array(fields.length).fill(0);
  }
  for (let at = 0; at < fields.length; at += 1) {
    const text = typedIn(values, fields[at] as FieldKey);
    texts[at] = text;
    traits[at] = text === undefined ? 0 : traitsOf(text);
  }
  lastValues = values;
};

/**
 * The same for a rule about the text of very many fields, each under its key: asks only of those in
 * which something is typed, so that the fields of other kinds of record cost nothing, and tells what one
 * pass over each text has shown (`TRAIT`), for all these rules together.
 */
export const overTyped = <T>(
  items: ReadonlyMap<string, T>,
  ask: (item: T, text: string, traits: number) => Finding | undefined,
): ((values: Values) => Verdict) => {
  for (const field of items.keys()) asked.add(field);
  let askedOf: readonly string[] | undefined;
  let present: readonly { readonly item: T; readonly at: number }[] = [];
  return (values) => {
    look(values);
    if (fields !== askedOf) {
      present = fields.flatMap((field, at) => {
        const item = items.get(field);
        return item === undefined ? [] : { item, at };
      });
      askedOf = fields;
    }
    let findings: Finding[] | undefined;
    let told = false;
    for (const { item, at } of present) {
      const text = texts[at];
      if (text === undefined) continue;
      told = true;
      const found = ask(item, text, traits[at] ?? 0);
      if (found === undefined) continue;
      if (findings === undefined) findings = [found];
      else findings.push(found);
    }
    return findings ?? (told ? FINE : CANNOT_TELL);
  };
};
