import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { traitsOf } from '#utils/thai/traits.ts';
import {
  type Answer,
  CANNOT_TELL,
  FINE,
  type Finding,
  type RecordRule,
  type RuleContext,
  type Verdict,
} from './model.ts';
import { fieldsIn, textsIn } from './record-texts.ts';
import { typedText } from './typed.ts';

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

/** What a rule looks through: one of its fields that the record has. */
interface Place<T> {
  readonly item: T;
  /** Position in `typed`. */
  readonly at: number;
  /** The traits that make it worth a look. */
  readonly mask: number;
}

let lastTexts: readonly (string | undefined)[] | undefined;
let lastFields: readonly FieldKey[] | undefined;
/** Those of the record's fields that any of the rules asks of, and where they stand among all. */
let fields: readonly FieldKey[] = [];
let places: readonly number[] = [];
/** Beside `fields`, as looked at last: the text, what is typed of it (`undefined` where it is empty or `-`). */
let looked: (string | undefined)[] = [];
let typed: (string | undefined)[] = [];
/** Beside `typed`, of those that are typed. */
let traits: number[] = [];
const asked = new Set<string>();

/** Several rules ask this of one record after the other. */
const look = (values: Values): readonly (string | undefined)[] => {
  const texts = textsIn(values);
  if (texts === lastTexts) return texts;
  const all = fieldsIn(values);
  if (all !== lastFields) {
    fields = all.filter((field) => asked.has(field));
    places = fields.map((field) => all.indexOf(field));
    looked = new Array(fields.length).fill(undefined);
    typed = new Array(fields.length).fill(undefined);
    traits = new Array(fields.length).fill(0);
    lastFields = all;
  }
  lastTexts = texts;
  return texts;
};

/** What is typed at one place; looked through once, and not again in a record that has the same there. */
const typedAt = (texts: readonly (string | undefined)[], at: number): string | undefined => {
  const text = texts[places[at] as number];
  if (text !== looked[at]) {
    looked[at] = text;
    typed[at] = typedText(text);
    traits[at] = typed[at] === undefined ? 0 : traitsOf(typed[at]);
  }
  return typed[at];
};

/**
 * The same for a rule about the text of very many fields, each under its key: asks only of those in
 * which something is typed, so that the fields of other kinds of record cost nothing, and only where
 * one pass over each text, for all these rules together, has shown one of the traits that `worth` names.
 */
export const overTyped = <T>(
  items: ReadonlyMap<string, T>,
  worth: (item: T) => number,
  ask: (item: T, text: string) => Finding | undefined,
): Required<Pick<RecordRule, 'check' | 'checkField'>> => {
  for (const field of items.keys()) asked.add(field);
  let askedOf: readonly string[] | undefined;
  let present: readonly Place<T>[] = [];
  const check = (values: Values): Verdict => {
    const texts = look(values);
    if (fields !== askedOf) {
      present = fields.flatMap((field, at) => {
        const item = items.get(field);
        return item === undefined ? [] : { item, at, mask: worth(item) };
      });
      askedOf = fields;
    }
    let findings: Finding[] | undefined;
    let told = false;
    for (let place = 0; place < present.length; place += 1) {
      const { item, at, mask } = present[place] as Place<T>;
      const text = typedAt(texts, at);
      if (text === undefined) continue;
      told = true;
      if (((traits[at] ?? 0) & mask) === 0) continue;
      const found = ask(item, text);
      if (found === undefined) continue;
      if (findings === undefined) findings = [found];
      else findings.push(found);
    }
    return findings ?? (told ? FINE : CANNOT_TELL);
  };
  const checkField = (field: FieldKey, values: Values): Answer => {
    const item = items.get(field);
    const typed = item === undefined ? undefined : typedText(values[field]);
    if (item === undefined || typed === undefined) return CANNOT_TELL;
    return (traitsOf(typed) & worth(item)) === 0 ? undefined : ask(item, typed);
  };
  return { check, checkField };
};
