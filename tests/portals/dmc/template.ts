import type { FieldKey } from '#utils/records/fields.ts';
import type { Entry } from '../people.ts';
import type { Frame } from './layout.ts';

/** What a form shows: the pupil's record, the portal's message and the fields it complains about. */
export interface FormState {
  readonly base: string;
  /** Where the form is posted to. */
  readonly action: string;
  readonly heading: string;
  readonly entry: Entry;
  readonly message?: { readonly kind: 'success' | 'error'; readonly text: string };
  readonly wrong: readonly FieldKey[];
  /** Saves by a script of the page's own instead of a submit button. */
  readonly savedByScript?: boolean;
  /** Shows the box in which the number is typed a second time. */
  readonly asksTwice?: boolean;
}

/** A yearly template: how it dresses the same fields. */
export interface Template {
  frame(frame: Frame): string;
  message(kind: 'success' | 'error', text: string): string;
  form(state: FormState): string;
  /** The element that carries a field's mark: its control, or the first of several. */
  selectorOf(key: FieldKey): string;
  /** The control's value in a posted form, whatever name or parts it has here. */
  posted(form: URLSearchParams, key: FieldKey): string;
}
