interface FrameWatch {
  readonly document: Document;
  /** A document of the same origin in a frame, until the signal says that it went away. */
  onFrame(document: Document, signal: AbortSignal): void;
  readonly signal: AbortSignal;
}

type Frame = HTMLIFrameElement | HTMLFrameElement;

const isFrame = (element: EventTarget | null): element is Frame =>
  element !== null && 'localName' in element && /^i?frame$/.test(String(element.localName));

/** The frame's document where it is of the same origin and holds a page, else `undefined`. */
function documentIn(frame: Frame): Document | undefined {
  try {
    const inner = frame.contentDocument;
    return inner?.documentElement && inner.URL !== 'about:blank' ? inner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a frame's document stood in a frame that is no longer on the page; not for the page's own.
 * Firefox throws at the very touch of a document that is gone.
 */
export function isGone(document: Document): boolean {
  try {
    return document.defaultView?.frameElement?.isConnected !== true;
  } catch {
    return true;
  }
}

/** Follows the frames of a page, however often each is loaded anew. Frames within frames too. */
export function watchFrames({ document, onFrame, signal }: FrameWatch): void {
  const open = new WeakMap<Frame, { readonly document: Document; readonly end: AbortController }>();

  const visit = (frame: Frame) => {
    const inner = documentIn(frame);
    const before = open.get(frame);
    if (before?.document === inner) return;
    before?.end.abort();
    open.delete(frame);
    if (!inner) return;
    const end = new AbortController();
    open.set(frame, { document: inner, end });
    const until = AbortSignal.any([signal, end.signal]);
    onFrame(inner, until);
    watchFrames({ document: inner, onFrame, signal: until });
  };

  for (const frame of document.querySelectorAll<Frame>('iframe, frame')) visit(frame);
  const loaded = ({ target }: Event) => isFrame(target) && visit(target);
  document.addEventListener('load', loaded, { capture: true, signal });
}
