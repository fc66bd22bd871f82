function focusIn(box: HTMLElement | null): HTMLElement | null {
  const root = box?.getRootNode();
  const focused = root && 'activeElement' in root ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : null;
}

/**
 * Call while rendering, `restore` after it: if the focused button of an issue went away with its
 * issue, the focus goes to the issue that moved into its place, and not back to the page's top.
 */
export function keepFocus(box: HTMLElement | null): { restore(): void } {
  const focused = focusIn(box);
  if (!box || !focused || !box.contains(focused)) return { restore() {} };
  const stops = () => [...box.querySelectorAll<HTMLElement>('.go, .undo, .restore')];
  const place = stops().findIndex(
    (stop) => stop === focused || stop.parentElement?.contains(focused),
  );
  return {
    restore() {
      if (focused.isConnected || box.contains(focusIn(box))) return;
      const left = stops();
      const next = left[Math.min(Math.max(place, 0), left.length - 1)];
      (next ?? box.querySelector<HTMLElement>('.collapse'))?.focus();
    },
  };
}

/** Scrolls the panel's list, and only it, until the current issue is in sight. */
export function revealCurrent(box: HTMLElement | null): void {
  const list = box?.querySelector('.scroll');
  const item = list?.querySelector('[aria-current]');
  if (!list || !item) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top < frame.top) list.scrollTop += top - frame.top;
  else if (bottom > frame.bottom) {
    list.scrollTop += Math.min(bottom - frame.bottom, top - frame.top);
  }
}
