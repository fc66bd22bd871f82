import type { FoundField } from './model.ts';

/** On the cell of a list that the user went to: plain text cannot take the focus. */
const HERE = 'data-truatthan-here';

/** Shows on the page itself where the user is, one cell at a time, until the signal aborts. */
export function showPlace(signal: AbortSignal): (found: FoundField) => void {
  let here: Element | undefined;
  const leave = () => here?.removeAttribute(HERE);
  signal.addEventListener('abort', leave, { once: true });
  return ({ mark, controls }) => {
    leave();
    here = controls.length === 0 ? mark : undefined;
    here?.setAttribute(HERE, '');
  };
}
