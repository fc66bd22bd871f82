import address from './files-worker.ts?worker&url';

/** What newer browsers ask for where a page forbids plain text as the address of a script. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): URL;
  };
}

/** Our pages allow this one policy (`wxt.config.ts`), which lets exactly one script through. */
const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy('truatthan-worker', {
  createScriptURL(url) {
    if (url === address) return url;
    throw new TypeError('no script of ours');
  },
});

/** A worker with nothing in it yet, for one file. */
export const startFilesWorker = (): Worker =>
  new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
