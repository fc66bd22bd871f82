import styles from '#components/teaching/teaching.css?inline';

const CLASS = 'teaching-root';

const shadowOf = (document: Document): ShadowRoot | null =>
  document.querySelector('truatthan-panel')?.shadowRoot ?? null;

/**
 * A place for the tool in the extension's one host on the page; `undefined` where there is none. The
 * host is made anew when a lesson is taken on: the place then moves along, until the signal aborts.
 */
export function teachingRoot(document: Document, signal: AbortSignal): HTMLElement | undefined {
  const shadow = shadowOf(document);
  if (!shadow) return undefined;
  for (const old of shadow.querySelectorAll(`.${CLASS}`)) old.dispatchEvent(new Event('replaced'));
  const root = document.createElement('div');
  root.className = CLASS;
  const style = document.createElement('style');
  style.textContent = styles;
  const place = document.createElement('div');
  root.append(style, place);
  shadow.append(root);
  const follow = new MutationObserver(() => {
    const now = shadowOf(document);
    if (now && root.getRootNode() !== now) now.append(root);
  });
  follow.observe(document.body, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      follow.disconnect();
      root.remove();
    },
    { once: true },
  );
  return place;
}
