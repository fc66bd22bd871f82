import type { FoundField } from './model.ts';

interface Attention {
  readonly document: Document;
  /** The field that an element of the page belongs to, if it is one with something to say. */
  fieldAt(element: Element): FoundField | undefined;
  /** Called when the field in focus, else the one under the pointer, changes. */
  onAttend(found: FoundField | undefined): void;
  readonly signal: AbortSignal;
}

/**
 * Follows which field has the user's attention. Focus wins over the pointer, and leaving the page
 * for our own message keeps what is open.
 */
export function watchAttention({ document, fieldAt, onAttend, signal }: Attention): void {
  let focused: FoundField | undefined;
  let hovered: FoundField | undefined;
  let last: FoundField | undefined;

  const tell = () => {
    const next = focused ?? hovered;
    if (next === last) return;
    last = next;
    onAttend(next);
  };
  const found = (target: EventTarget | null) =>
    target && 'closest' in target ? fieldAt(target as Element) : undefined;
  const isOurs = (target: EventTarget | null) =>
    (target as Element | null)?.localName === 'truatthan-panel';

  const listen = (type: string, handle: (event: Event) => void) =>
    document.addEventListener(type, handle, { capture: true, passive: true, signal });

  listen('focusin', (event) => {
    if (isOurs(event.target)) return;
    focused = found(event.target);
    tell();
  });
  listen('focusout', (event) => {
    if (isOurs((event as FocusEvent).relatedTarget)) return;
    focused = undefined;
    tell();
  });
  listen('pointerover', (event) => {
    if (isOurs(event.target)) return;
    hovered = found(event.target);
    tell();
  });
}
