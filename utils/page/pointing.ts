import { type Control, isControl, isFilled } from './controls.ts';
import { allIn, closestOf } from './dom.ts';

const HOST = 'truatthan-panel';
const FRAMES = 'iframe, frame';

type Frame = HTMLIFrameElement;

function documentIn(frame: Element): Document | undefined {
  try {
    return (frame as Frame).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** A document and those of its frames, as far as they are of the same origin. */
export const documentsOf = (document: Document): Document[] => [
  document,
  ...allIn(document, FRAMES).flatMap((frame) => {
    const inner = documentIn(frame);
    return inner ? documentsOf(inner) : [];
  }),
];

/** Where a frame's document begins in that of its page, CSS pixels. */
function originOf(frame: Element): { x: number; y: number } {
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

/** The control that an element of the page is, names or alone holds. */
export function controlOfElement(element: Element): Control | undefined {
  if (isControl(element)) return isFilled(element) ? element : undefined;
  const label = closestOf(element, 'label') as HTMLLabelElement | null;
  const named = label?.control;
  if (named && isControl(named) && isFilled(named)) return named;
  const cell = closestOf(element, 'td, dd');
  const inside = cell
    ? allIn(cell, 'input, select, textarea').filter(isControl).filter(isFilled)
    : [];
  return inside.length === 1 ? inside[0] : undefined;
}

/** The control at a point of the window, whatever of ours lies over it. */
export function controlAt(document: Document, x: number, y: number): Control | undefined {
  const element = document.elementsFromPoint(x, y).find(({ localName }) => localName !== HOST);
  if (!element) return undefined;
  const inner = element.matches(FRAMES) ? documentIn(element) : undefined;
  if (!inner) return controlOfElement(element);
  const origin = originOf(element);
  return controlAt(inner, x - origin.x, y - origin.y);
}

/** Where an element stands in the window of the top document, CSS pixels. */
export function windowBoxOf(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return new DOMRect(left, top, width, height);
  const outer = windowBoxOf(frame);
  return new DOMRect(
    outer.left + frame.clientLeft + left,
    outer.top + frame.clientTop + top,
    width,
    height,
  );
}

interface Keys {
  readonly document: Document;
  onFocus(control: Control): void;
  onPick(control: Control): void;
  onCancel(): void;
  readonly signal: AbortSignal;
}

/**
 * Pointing by keyboard: the control in focus is the one pointed at, Enter picks it, Escape ends it.
 * The page hears neither key; every other one is its own.
 */
export function followKeys({ document, onFocus, onPick, onCancel, signal }: Keys): void {
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const each of documentsOf(document)) {
    const view = each.defaultView;
    if (!view) continue;
    const listen = <T extends Event>(type: string, handle: (event: T) => void) =>
      view.addEventListener(type, handle as (event: Event) => void, { capture: true, signal });
    listen<FocusEvent>('focusin', ({ target }) => {
      const control = target && 'localName' in target ? controlOfElement(target as Element) : null;
      if (control) onFocus(control);
    });
    listen<KeyboardEvent>('keydown', (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') {
        take(event);
        onCancel();
      }
      const active = each.activeElement;
      const control = active && isControl(active) && isFilled(active) ? active : undefined;
      if (event.key !== 'Enter' || !control) return;
      take(event);
      onPick(control);
    });
  }
}
