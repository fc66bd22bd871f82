import type { Language } from '#components/words.ts';
import type { LetterKind, Letters } from '#utils/district/letter.ts';
import type { DistrictSummary, SchoolLine } from '#utils/district/summary.ts';
import type { Refusal, TakenFile } from '#utils/district/take-files.ts';

/** A round of a portal of which schools are known. */
export interface DistrictScope {
  readonly scope: string;
  readonly title: string;
}

export interface DistrictRound {
  readonly scope: string;
  readonly title: string;
  readonly summary: DistrictSummary;
  /** Of the confirm step; absent where the round is not known. */
  readonly deadline?:
    | { readonly dateText: string; readonly leftText: string; readonly unconfirmed: boolean }
    | undefined;
  /** What the round before is called; `''` where there is none. */
  readonly beforeTitle: string;
  /** To all that are not done, as it would be copied. */
  readonly letterToAll: string;
}

/** What became of the files that were handed over last. */
export interface Taken {
  readonly taken: readonly Extract<TakenFile, { ok: true }>[];
  readonly refused: readonly { readonly file: string; readonly why: Refusal }[];
}

export interface DistrictView {
  readonly language: Language;
  readonly scopes: readonly DistrictScope[];
  /** Absent where nothing is known of any school. */
  readonly round?: DistrictRound | undefined;
  /** How many schools the district has, as the user typed it; 0 where they did not. */
  readonly expected: number;
  readonly letters: Letters;
  /** While files are read: how many are. */
  readonly taking?: { readonly done: number; readonly total: number } | undefined;
  readonly taken?: Taken | undefined;
  /** What is kept cannot be read. */
  readonly trouble: boolean;
  readonly damaged: number;
  readonly log: { readonly on: boolean; readonly keepDays: number };
  /** What became of the last thing that the user did. */
  readonly notice?: string | undefined;
  readonly todayText: string;
  /** The day of a moment, ms. */
  dayText(moment: number): string;
  ruleTitle(rule: string): string;
}

export type DistrictEvent =
  | { readonly type: 'scope'; readonly scope: string }
  | { readonly type: 'expected'; readonly count: number }
  | { readonly type: 'copyAll' | 'xlsx' | 'csv' | 'print' }
  | { readonly type: 'copyOne'; readonly line: SchoolLine }
  | { readonly type: 'files'; readonly files: readonly File[] }
  | { readonly type: 'letter'; readonly kind: LetterKind; readonly text: string }
  | { readonly type: 'usualLetter'; readonly kind: LetterKind }
  | { readonly type: 'delete'; readonly scope: string | null };

export interface PartProps {
  readonly view: DistrictView;
  onEvent(event: DistrictEvent): void;
}

export interface RoundPartProps extends PartProps {
  readonly round: DistrictRound;
}
