import type { Counts, DeadlineView } from '#components/panel/model.ts';
import type { Role } from '#utils/settings/shape.ts';

/** How the tab's page stands; `missing`: a supported site on which nothing of ours runs. */
export type PopupPage =
  | { readonly state: 'loading' | 'unsupported' }
  | { readonly state: 'missing' | 'off' | 'checking' | 'unrecognised' | 'fault' }
  | {
      readonly state: 'checked';
      readonly title: string;
      readonly counts: Counts;
      readonly known: number;
      readonly total: number;
    };

/** What is due, in words; `''` where there is nothing to say. */
export interface PopupRounds {
  readonly deadline: DeadlineView;
  /** What is being done now and by whom. */
  readonly now: string;
  readonly next: string;
  /** The step that waits for the user, where it is another than the deadline's. */
  readonly mine: string;
  readonly weekend: string;
  readonly overdue: string;
  /** The other systems, a line each, and behind it what the line has no room for. */
  readonly others: readonly {
    readonly system: string;
    readonly text: string;
    readonly leftText: string;
    readonly urgency: DeadlineView['urgency'];
    readonly unconfirmed: boolean;
    readonly roundTitle: string;
    readonly whoText: string;
    readonly now: string;
    readonly next: string;
    readonly sourceText: string;
    /** What to know of the day: that it is over, on a weekend, or that another source names an earlier one. */
    readonly notes: readonly string[];
  }[];
}

export type PopupEvent =
  | {
      readonly type:
        | 'openFirst'
        | 'reload'
        | 'options'
        | 'teach'
        | 'structure'
        | 'rounds'
        | 'progress'
        | 'district'
        | 'allow';
    }
  | { readonly type: 'role'; readonly role: Role }
  | { readonly type: 'setPortal'; readonly on: boolean };
