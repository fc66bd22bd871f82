import { describe, expect, it } from 'vitest';
import { type RawSender, type SenderKind, senderKind } from '#utils/platform/sender.ts';

const SITES = ['https://portal.bopp-obec.info/*', 'http://gcode.moe.go.th/*'];
const BROWSERS = [
  ['Chromium', 'a'.repeat(32), `chrome-extension://${'a'.repeat(32)}/`],
  ['Firefox', 'truatthan@example', 'moz-extension://5b0b7f0e-6a43-4c0b-9d3c-2f6f3a6d9a01/'],
] as const;

describe.each(BROWSERS)('in %s, a message comes from', (_, id, root) => {
  const PORTAL = 'https://portal.bopp-obec.info/obec69/student/1/edit';
  const onPortal: RawSender = { id, url: PORTAL, frameId: 0, tab: { id: 7 } };

  it.each<[what: string, sender: RawSender, kind: SenderKind]>([
    ['the popup', { id, url: `${root}popup.html` }, 'own-page'],
    [
      'an own page in a tab',
      { id, url: `${root}dashboard.html#/rules`, frameId: 0, tab: { id: 7 } },
      'own-page',
    ],
    ['our script in a page of a portal', onPortal, 'site'],
    ['the same, unencrypted', { ...onPortal, url: 'http://gcode.moe.go.th/' }, 'site'],
    ['the same, in a private window', { ...onPortal, tab: { id: 7, incognito: true } }, 'site'],
    ['a frame of a portal', { ...onPortal, frameId: 4 }, 'site-frame'],
    [
      'a portal that should be encrypted',
      { ...onPortal, url: PORTAL.replace('s:', ':') },
      'stranger',
    ],
    ['another port', { ...onPortal, url: 'https://portal.bopp-obec.info:8443/' }, 'site'],
    [
      'a host that begins like it',
      { ...onPortal, url: 'https://portal.bopp-obec.info.example/' },
      'stranger',
    ],
    [
      'a host that ends like it',
      { ...onPortal, url: 'https://x.portal.bopp-obec.info/' },
      'stranger',
    ],
    [
      'a host in front of the @',
      { ...onPortal, url: 'https://portal.bopp-obec.info@x.example/' },
      'stranger',
    ],
    ['a portal in the path alone', { ...onPortal, url: `https://x.example/${PORTAL}` }, 'stranger'],
    ['no address', { ...onPortal, url: '' }, 'stranger'],
    ['an empty frame', { ...onPortal, url: 'about:blank' }, 'stranger'],
    ['a frame of text', { ...onPortal, url: 'about:srcdoc', frameId: 4 }, 'stranger'],
    ['a portal outside any tab', { id, url: PORTAL, frameId: 0 }, 'stranger'],
    ['a portal in no known frame', { id, url: PORTAL, tab: { id: 7 } }, 'stranger'],
    ['a page itself', { url: PORTAL, frameId: 0, tab: { id: 7 } }, 'stranger'],
    ['another extension', { id: 'other', url: `${root}popup.html` }, 'stranger'],
    ['another extension on a portal', { ...onPortal, id: 'other' }, 'stranger'],
    [
      'an own page by a like name',
      { id, url: `${root.slice(0, -1)}.example/popup.html` },
      'stranger',
    ],
    ['our background, which has no page', { id }, 'stranger'],
    ['nobody', {}, 'stranger'],
  ])('%s', (_what, sender, kind) => {
    expect(senderKind(sender, { id, root, sites: SITES })).toBe(kind);
  });

  it('a stranger while the extension has no id', () => {
    expect(senderKind({ url: `${root}popup.html` }, { id: '', root, sites: SITES })).toBe(
      'stranger',
    );
  });
});
