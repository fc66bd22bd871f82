import type { FoundPage } from './model.ts';

const PAGE = 'data-truatthan-page';
const STATE = 'data-truatthan-state';

export type PageState = 'checking' | 'checked' | 'off';

const set = (document: Document, name: string, value: string | undefined) => {
  const root: Element | null = document.documentElement;
  if (!root) return;
  if (value === undefined) root.removeAttribute(name);
  else if (root.getAttribute(name) !== value) root.setAttribute(name, value);
};

export const setPageId = (document: Document, page: FoundPage['page']): void =>
  set(document, PAGE, page);

export const setPageState = (document: Document, state: PageState): void =>
  set(document, STATE, state);

/** Leaves nothing of ours on `<html>`. */
export function clearPage(document: Document): void {
  set(document, PAGE, undefined);
  set(document, STATE, undefined);
}
