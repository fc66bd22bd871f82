import { isTextBox } from './controls.ts';
import { closestOf } from './dom.ts';
import type { FoundField } from './model.ts';

/** `hidden`: it lies in a closed tab or the like, which is the user's to open. */
export type FocusOutcome = 'focused' | 'shown' | 'hidden' | 'gone';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** Where the field's label begins: what must be in sight for the field to make sense. */
function labelPlace({ mark, controls }: FoundField): HTMLElement {
  const [first] = controls;
  const label = first && 'labels' in first ? (first as HTMLInputElement).labels?.[0] : undefined;
  if (label && isShown(label)) return label;
  const row = closestOf(mark, 'tr,.form-group,.control-group,dl > div,fieldset > div,p');
  return row && isShown(row) && row.getBoundingClientRect().height < 400 ? row : mark;
}

/**
 * Scrolls the field's label into view and focuses the field. Clicks and opens nothing: a field in a
 * closed tab is reported as `hidden`.
 */
export function focusField(found: FoundField): FocusOutcome {
  const { mark, controls } = found;
  if (!mark.isConnected) return 'gone';
  const target = controls.find((control) => isShown(control)) ?? mark;
  if (!isShown(target)) return 'hidden';
  const view = mark.ownerDocument.defaultView;
  const calm = view?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  labelPlace(found).scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
  if (controls.length === 0) return 'shown';
  target.focus({ preventScroll: true });
  return mark.ownerDocument.activeElement === target ? 'focused' : 'shown';
}

/** Whether the field lies in a closed tab or is not shown for another reason. */
export const isHidden = ({ mark, controls }: FoundField): boolean =>
  !(controls.length > 0 ? controls : [mark]).some(isShown);

/** What stands in the field's text box now, untouched; `''` for anything else. */
export const textOf = ({ controls }: FoundField): string => {
  const [control] = controls;
  return control && isTextBox(control) ? control.value : '';
};

export interface TextChange {
  readonly found: FoundField;
  readonly text: string;
}

/** Writes as a user's typing would look to the page: its own setter, then `input` and `change`. */
function write(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const proto = Object.getPrototypeOf(control) as object;
  const setter = Object.getOwnPropertyDescriptor(proto, 'value')?.set;
  if (setter) setter.call(control, text);
  else control.value = text;
  const view = control.ownerDocument.defaultView;
  const Kind = view?.Event ?? Event;
  control.dispatchEvent(new Kind('input', { bubbles: true }));
  control.dispatchEvent(new Kind('change', { bubbles: true }));
}

/**
 * Writes suggested texts into text boxes; only ever for a fix that the user applied. Never touches a
 * choice, nor a box that cannot be typed into now.
 * @returns takes them back where nobody has typed since.
 */
export function applyTexts(changes: readonly TextChange[]): () => void {
  const done: { control: HTMLInputElement | HTMLTextAreaElement; before: string; text: string }[] =
    [];
  for (const { found, text } of changes) {
    const [control] = found.controls;
    if (!control || !found.typed || !isTextBox(control) || !control.isConnected) continue;
    if (control.disabled || control.readOnly) continue;
    done.push({ control, before: control.value, text });
  }
  for (const { control, text } of done) write(control, text);
  const written = done.map(({ control }) => control.value);
  return () => {
    for (const [at, { control, before }] of done.entries())
      if (control.isConnected && control.value === written[at]) write(control, before);
  };
}
