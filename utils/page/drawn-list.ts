import { allIn, parentOf } from './dom.ts';

const clean = (text: string | null): string => (text ?? '').replace(/[\s\u200b]+/g, ' ').trim();

const SELECTION =
  ':is([class*=selection],[class*=singleValue],[class*=single-value]):not([class*=placeholder])';

/** The choice of a list that a script draws: its box stays empty, what is chosen stands around it; else `''`. */
export function chosenAround(box: Element): string {
  const parent = parentOf(box);
  for (const around of parent ? [parent, parentOf(parent)] : []) {
    if (!around || allIn(around, 'input:not([type=hidden])').length > 1) break;
    const said = allIn(around, SELECTION).find((selection) => !selection.contains(box));
    if (said) return clean(said.textContent);
  }
  return '';
}

const ASKING = /^[-–—\s.]*(?:(?:กรุณา|โปรด)?\s*(?:เลือก|ระบุ).*|(?:please )?(?:select|choose).*)?$/i;

const LIST = ':is([role=combobox],[aria-haspopup=listbox]):not(input)';

/** An element, or the one within it, that a script draws as a list without any box; else `undefined`. */
export function drawnChoice(holder: HTMLElement): HTMLElement | undefined {
  if (holder.matches(LIST)) return holder;
  const [list, ...others] = allIn(holder, LIST);
  const isAlone = others.length === 0 && !holder.querySelector('input:not([type=hidden]),select');
  return isAlone ? list : undefined;
}

/** What such a list shows as chosen; `''` while it asks. */
export function chosenIn(list: Element): string {
  const text = clean(list.textContent);
  return ASKING.test(text) ? '' : text;
}
