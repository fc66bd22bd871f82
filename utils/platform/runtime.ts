import { browser } from './browser.ts';

/**
 * Whether the extension can still be reached from here: after an update or removal the old content
 * script lives on in open pages, cut off from it.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

export type ExtensionPage =
  | 'popup.html'
  | 'options.html'
  | 'dashboard.html'
  | 'structure.html'
  | 'welcome.html';

/** The address of one of the extension's own files; `undefined` where the extension is gone. */
export function fileUrl(file: ExtensionPage, hash = ''): string | undefined {
  try {
    return browser.runtime.getURL(`/${file}` as never) + hash;
  } catch {
    return undefined;
  }
}

/** Opens the options; from the extension's own pages and its background only. */
export async function openOptions(): Promise<boolean> {
  try {
    await browser.runtime.openOptionsPage();
    return true;
  } catch {
    return false;
  }
}

/** Calls back once, when the extension has just been installed; for the background, before its first await. */
export function onFirstRun(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}
