import { allIn, parentOf } from './dom.ts';

const SELECTION =
  ':is([class*=selection],[class*=singleValue],[class*=single-value]):not([class*=placeholder])';

/** The choice of a list that a script draws: its box stays empty, what is chosen stands around it; else `''`. */
export function chosenAround(box: Element): string {
  const parent = parentOf(box);
  for (const around of parent ? [parent, parentOf(parent)] : []) {
    if (!around || allIn(around, 'input:not([type=hidden])').length > 1) break;
    const said = allIn(around, SELECTION).find((selection) => !selection.contains(box));
    if (said) return (said.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  return '';
}
