/** What a browser tells of the sender of a message; any of it may be missing. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly incognito?: boolean | undefined }
    | undefined;
}

/** The extension that asks who talks to it. */
export interface Extension {
  readonly id: string;
  /** The address that all its own pages begin with, up to the first slash after the host. */
  readonly root: string;
  /** Match patterns (`https://host/*`) of the sites that its content scripts run on. */
  readonly sites: readonly string[];
}

/**
 * `own-page`: one of the extension's pages. `site`: its content script in the document of a tab.
 * `site-frame`: the same in a frame within. `stranger`: everybody else: a page, another extension, our
 * script where it has no business, and whoever cannot be told.
 */
export type SenderKind = 'own-page' | 'site' | 'site-frame' | 'stranger';

/** All that a content script has to tell, which carries no more of this. */
export const isOwnPage = ({ id, url }: RawSender, own: Pick<Extension, 'id' | 'root'>): boolean =>
  id === own.id && url?.startsWith(own.root) === true;

/** Whatever its port, as the browser reads a pattern. */
const isOn = (url: string, pattern: string): boolean => {
  const { protocol, hostname } = new URL(url);
  return pattern === `${protocol}//${hostname}/*`;
};

export function senderKind(sender: RawSender, own: Extension): SenderKind {
  const { id, url, frameId, tab } = sender;
  if (isOwnPage(sender, own)) return 'own-page';
  if (id !== own.id || url === undefined) return 'stranger';
  const site = URL.canParse(url) && own.sites.some((pattern) => isOn(url, pattern));
  if (!site || tab?.id === undefined || frameId === undefined) return 'stranger';
  return frameId === 0 ? 'site' : 'site-frame';
}
