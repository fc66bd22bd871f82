import { fileUrl } from './runtime.ts';

/**
 * Loads and runs a script of the extension beside the content script, in the same world, which the page
 * cannot look into. It needs no background, and holds under any policy of the page. Never rejects:
 * where the extension was taken away meanwhile, nothing runs.
 */
export async function loadPart(part: 'portal.js'): Promise<void> {
  const url = fileUrl(part);
  if (url !== undefined) await import(/* @vite-ignore */ url).catch(() => undefined);
}
