import { browser } from './browser.ts';

/** What the browser's enterprise policy sets for this extension; `undefined` where there is none. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox has no managed storage at all where no policy names us.
    return undefined;
  }
}

/** Chrome tells a change at once; Firefox reads policies when it starts. */
export function onManagedChanged(listener: () => void): void {
  browser.storage.managed.onChanged?.addListener(() => listener());
}
