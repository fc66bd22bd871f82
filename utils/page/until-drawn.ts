/** A slow picture, or a tab that is not drawn, keeps a page from being checked so long, ms. */
const PATIENCE = 250;

/** Settles when the page has loaded and is on screen, so that nobody waits for it because of us. */
export const untilDrawn = ({ readyState, defaultView }: Document): Promise<void> =>
  new Promise((drawn) => {
    if (readyState === 'complete' || !defaultView) return drawn();
    const timer = setTimeout(drawn, PATIENCE);
    const soon = () => {
      clearTimeout(timer);
      // After the frame, not within it.
      setTimeout(drawn);
    };
    defaultView.addEventListener('load', () => requestAnimationFrame(soon), { once: true });
  });
