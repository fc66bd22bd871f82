interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an element stands in the top document's window, in CSS pixels; inside frames too. */
export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, right, bottom };
  const outer = boxOf(frame);
  return {
    left: left + outer.left,
    top: top + outer.top,
    right: right + outer.left,
    bottom: bottom + outer.top,
  };
}
