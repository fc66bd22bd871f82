/**
 * Call while rendering, `restore` after it: if the focused button of an issue went away with its
 * issue, the focus goes to the issue that moved into its place, and not back to the page's top.
 */
export function keepFocus(box: HTMLElement | null): { restore(): void } {
  const root = box?.getRootNode();
  const focused = root && 'activeElement' in root ? root.activeElement : null;
  if (!box || !(focused instanceof HTMLElement) || !box.contains(focused)) return { restore() {} };
  const stops = () => [...box.querySelectorAll<HTMLElement>('.go, .undo, .restore')];
  const place = stops().findIndex(
    (stop) => stop === focused || stop.parentElement?.contains(focused),
  );
  return {
    restore() {
      if (focused.isConnected) return;
      const left = stops();
      const next = left[Math.min(Math.max(place, 0), left.length - 1)];
      (next ?? box.querySelector<HTMLElement>('.collapse'))?.focus();
    },
  };
}
