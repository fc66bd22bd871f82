import { CODE_LISTS } from '#utils/records/codes.ts';
import type { Values } from '#utils/records/record.ts';
import { comparable } from '#utils/thai/text.ts';
import type { RuleContext } from './model.ts';
import { gradeIn } from './readings.ts';

/** The leaving class by the portal's grade code: ม.3 and ม.6. */
export type LeavingClass = '12' | '15';

const LISTS: Readonly<Record<LeavingClass, readonly (readonly [string, ...string[]])[]>> = {
  '12': CODE_LISTS['further-study-12'],
  '15': CODE_LISTS['further-study-15'],
};
const CODE = /^\(?([23])\d{2}\)?(?!\d)/;
/** Some lists name the leaving class before each destination: (ม.3) ศึกษาต่อ…. */
const NAMED = /^\(?ม\.?\s?([36])\)?\s*[-:]?\s+/u;
const LONGEST = 200;

let byLabel: ReadonlyMap<string, ReadonlySet<LeavingClass>> | undefined;

/** Made for the first destination: most pages ask for none. */
const classesByLabel = (): ReadonlyMap<string, ReadonlySet<LeavingClass>> => {
  if (byLabel) return byLabel;
  const made = new Map<string, Set<LeavingClass>>();
  for (const grade of ['12', '15'] as const) {
    for (const [, ...labels] of LISTS[grade]) {
      for (const label of labels) {
        const key = comparable(label);
        made.set(key, (made.get(key) ?? new Set()).add(grade));
      }
    }
  }
  byLabel = made;
  return made;
};

/**
 * The leaving class that a destination belongs to, by its code (2xx ม.3, 3xx ม.6) or its label.
 * `undefined` for one that both classes have, or that is not known.
 */
export const leavingClassOf = (destination: string): LeavingClass | undefined => {
  if (destination.length > LONGEST) return undefined;
  const code = CODE.exec(destination.trim());
  const label = destination
    .trim()
    .slice(code?.[0].length ?? 0)
    .trim();
  const classes = classesByLabel().get(comparable(label.replace(NAMED, '')));
  const byCode = code && (code[1] === '2' ? '12' : '15');
  const worded = classes?.size === 1 ? [...classes][0] : undefined;
  // One class's code under the other's words: a choice that both have.
  if (worded) return byCode && byCode !== worded ? undefined : worded;
  const named = NAMED.exec(label)?.[1];
  if (named !== undefined) return named === '3' ? '12' : '15';
  return byCode ?? undefined;
};

/** The row's own grade, else the one that the page is about; `undefined` where neither is known. */
export const leavingGradeIn = (values: Values, context: RuleContext): string | undefined =>
  gradeIn(values, context) ?? context.grade;
