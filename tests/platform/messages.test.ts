import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKGROUND_CHECKS, FROM_SITES, isPageStatus } from '#utils/platform/checks.ts';
import {
  type Handlers,
  isNull,
  listenInBackground,
  listenInPage,
  sendSurely,
  sendToBackground,
} from '#utils/platform/messages.ts';
import { askStatus, goToFirstIssue } from '#utils/platform/page-status.ts';
import type { PageStatus, ToBackground } from '#utils/platform/protocol.ts';
import { activeTab } from '#utils/platform/tabs.ts';

const STATUS: PageStatus = {
  portal: 'dmc',
  page: 'dmc/student-form',
  state: 'checked',
  counts: { error: 2, warning: 1, info: 0 },
  fields: { known: 31, total: 34 },
  academicYear: 2569,
};

const OWN = 'test-extension-id';
const SITES = ['https://portal.bopp-obec.info/*'];
const FROM_TAB = { id: OWN, tab: { id: 7 }, frameId: 0, url: 'https://portal.bopp-obec.info/x' };
const FROM_POPUP = { id: OWN, url: `chrome-extension://${OWN}/popup.html` };

/** Delivers a message as the browser would, with its sender; `undefined` where nobody answers. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  const answered = Promise.withResolvers<unknown>();
  const kept = await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    answered.resolve,
  );
  return kept.includes(true as never) ? answered.promise : undefined;
}

const sent = (type: string, data: unknown) => ({ truatthan: 1, type, data });

const background = (): Handlers<ToBackground> => ({
  'page-status': vi.fn(() => null),
  'keep-panel': vi.fn(() => true),
  'open-options': vi.fn(() => true),
  'open-structure': vi.fn(() => true),
  'start-teaching': vi.fn(() => true),
  teach: vi.fn(() => true),
  unteach: vi.fn(() => true),
  'open-district': vi.fn(() => true),
  'open-rule': vi.fn(() => true),
  'page-round': vi.fn(() => null),
  'hide-deadline': vi.fn(() => true),
  'read-announcement': vi.fn(() => []),
  'answer-announcement': vi.fn(() => true),
  recall: vi.fn(() => null),
  'keep-ignored': vi.fn(() => null),
  'meet-rows': vi.fn(() => ({})),
  'log-checks': vi.fn(() => true),
  'log-saved': vi.fn(() => null),
  'log-check': vi.fn(() => true),
  'log-clear': vi.fn(() => true),
  'log-import': vi.fn(() => 0),
  'district-seen': vi.fn(() => true),
  'district-take': vi.fn(() => []),
  'district-count': vi.fn(() => null),
  'district-clear': vi.fn(() => true),
  'rule-texts': vi.fn(() => ({})),
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  fakeBrowser.runtime.id = 'test-extension-id';
});

describe('what the background hears', () => {
  it('is answered, with the tab that it came from', async () => {
    const handlers = background();
    listenInBackground(SITES, FROM_SITES, BACKGROUND_CHECKS, handlers);
    expect(await deliver(sent('page-status', STATUS), FROM_TAB)).toEqual({ ok: true, reply: null });
    expect(handlers['page-status']).toHaveBeenCalledWith(STATUS, { tabId: 7, frameId: 0 });
  });

  it.each([
    ['another extension', { ...FROM_TAB, id: 'other' }],
    ['nobody known', {}],
    ['our script on another site', { ...FROM_TAB, url: 'https://portal.bopp-obec.info.example/' }],
    ['our script in a frame', { ...FROM_TAB, frameId: 3 }],
  ])('is ignored from %s', async (_, sender) => {
    const handlers = background();
    listenInBackground(SITES, FROM_SITES, BACKGROUND_CHECKS, handlers);
    expect(await deliver(sent('page-status', STATUS), sender)).toBeUndefined();
    expect(handlers['page-status']).not.toHaveBeenCalled();
  });

  it.each(Object.entries(FROM_SITES))(
    'of the kind %s is heard from a page of a portal: %s',
    async (type, heard) => {
      listenInBackground(
        SITES,
        FROM_SITES,
        Object.fromEntries(Object.keys(FROM_SITES).map((each) => [each, isNull])) as never,
        background(),
      );
      const any = expect.objectContaining({ ok: true });
      expect(await deliver(sent(type, null), FROM_TAB)).toEqual(heard ? any : undefined);
      expect(await deliver(sent(type, null), FROM_POPUP)).toEqual(any);
    },
  );

  it.each([
    ['no message of ours', { type: 'page-status', data: STATUS }],
    ['another version', { truatthan: 2, type: 'page-status', data: STATUS }],
    ['an unknown type', sent('toString', null)],
    ['nothing', null],
    ['text', 'page-status'],
  ])('is ignored where it is %s', async (_, message) => {
    listenInBackground(SITES, FROM_SITES, BACKGROUND_CHECKS, background());
    expect(await deliver(message, FROM_TAB)).toBeUndefined();
  });

  it.each([
    ['page-status', { ...STATUS, name: 'somebody' }],
    ['page-status', { ...STATUS, page: 'ด.ช. ก' }],
    ['page-status', { ...STATUS, counts: { error: -1, warning: 0, info: 0 } }],
    ['page-status', { ...STATUS, counts: { error: 0.5, warning: 0, info: 0 } }],
    ['page-status', { ...STATUS, academicYear: 2026 }],
    ['page-status', null],
    ['keep-panel', { position: { x: 2, y: 0 } }],
    ['keep-panel', { language: 'en' }],
    ['open-options', {}],
    ['open-rule', 'https://example.com/'],
    ['open-rule', 'a'.repeat(61)],
  ])('is refused where %s holds %o', async (type, data) => {
    const handlers = background();
    listenInBackground(SITES, FROM_SITES, BACKGROUND_CHECKS, handlers);
    expect(await deliver(sent(type, data), FROM_TAB)).toEqual({ ok: false, why: 'failed' });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it('becomes a plain failure where the handler throws, without its words', async () => {
    listenInBackground(SITES, FROM_SITES, BACKGROUND_CHECKS, {
      ...background(),
      'open-options': () => {
        throw new Error('secret');
      },
    });
    expect(await deliver(sent('open-options', null), FROM_TAB)).toEqual({
      ok: false,
      why: 'failed',
    });
  });
});

describe('what a page hears', () => {
  const page = () => ({
    'get-status': vi.fn(() => STATUS),
    'go-to-first-issue': vi.fn(() => Promise.resolve(true)),
    'go-to-pupil': vi.fn(({ studentNo }: { studentNo: string }) => studentNo === '1234'),
  });

  it('is answered to the own pages', async () => {
    listenInPage(page(), new AbortController().signal);
    expect(await deliver(sent('get-status', null), FROM_POPUP)).toEqual({
      ok: true,
      reply: STATUS,
    });
    expect(await deliver(sent('go-to-first-issue', null), FROM_POPUP)).toEqual({
      ok: true,
      reply: true,
    });
    const asked = { studentNo: '1234', go: false };
    expect(await deliver(sent('go-to-pupil', asked), FROM_POPUP)).toEqual({
      ok: true,
      reply: true,
    });
  });

  it.each([
    [null],
    [{ studentNo: 1234, go: true }],
    [{ studentNo: '1'.repeat(21), go: true }],
    [{ studentNo: '1234' }],
  ])('is refused where it asks for no pupil: %j', async (asked) => {
    const handlers = page();
    listenInPage(handlers, new AbortController().signal);
    expect(await deliver(sent('go-to-pupil', asked), FROM_POPUP)).toMatchObject({ ok: false });
    expect(handlers['go-to-pupil']).not.toHaveBeenCalled();
  });

  it.each([
    ['another content script', FROM_TAB],
    ['a look-alike address', { id: OWN, url: `chrome-extension://${OWN}.example/popup.html` }],
    ['an own page of another extension', { ...FROM_POPUP, id: 'other' }],
  ])('is ignored from %s', async (_, sender) => {
    const handlers = page();
    listenInPage(handlers, new AbortController().signal);
    expect(await deliver(sent('get-status', null), sender)).toBeUndefined();
    expect(handlers['get-status']).not.toHaveBeenCalled();
  });

  it('is not heard any more once the page is left', async () => {
    const leaving = new AbortController();
    listenInPage(page(), leaving.signal);
    leaving.abort();
    expect(await deliver(sent('get-status', null), FROM_POPUP)).toBeUndefined();
  });
});

describe('sending', () => {
  it('travels as a message of ours and brings the reply back', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: true, reply: null } as never);
    expect(await sendToBackground('page-status', STATUS)).toEqual({ ok: true, reply: null });
    expect(send).toHaveBeenCalledWith(sent('page-status', STATUS));
  });

  it('says that nobody listens', async () => {
    expect(await sendToBackground('open-options', null)).toEqual({ ok: false, why: 'nobody' });
  });

  it('says that the own context is gone, also where that shows only while sending', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      fakeBrowser.runtime.id = undefined as never;
      throw new Error('Extension context invalidated.');
    });
    expect(await sendToBackground('open-options', null)).toEqual({ ok: false, why: 'gone' });
    expect(await sendToBackground('open-options', null)).toEqual({ ok: false, why: 'gone' });
  });

  it('asks again where the background ended before it answered, and not for ever', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce(undefined as never)
      .mockResolvedValue({ ok: true, reply: null } as never);
    expect(await sendSurely('log-saved', null)).toEqual({ ok: true, reply: null });
    expect(send).toHaveBeenCalledTimes(3);
    send.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await sendSurely('log-saved', null)).toEqual({ ok: false, why: 'nobody' });
    expect(send).toHaveBeenCalledTimes(7);
  });

  it('does not ask again where it was refused', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: false, why: 'failed' } as never);
    expect(await sendSurely('log-saved', null)).toEqual({ ok: false, why: 'failed' });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('asking a tab', () => {
  const answerFromTab = (answer: unknown) => {
    const send = vi.fn(() => Promise.resolve(answer));
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
    return send;
  };

  it('finds the tab that the user looks at', async () => {
    const tab = await fakeBrowser.tabs.create({ active: true });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
    expect((await activeTab())?.id).toBe(tab.id);
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('no window') as never);
    expect(await activeTab()).toBeUndefined();
  });

  it('asks the top document only', async () => {
    const send = answerFromTab({ ok: true, reply: STATUS });
    expect(await askStatus(7)).toEqual({ ok: true, reply: STATUS });
    expect(send).toHaveBeenCalledWith(7, sent('get-status', null), { frameId: 0 });
  });

  it.each([
    [{ ok: true, reply: { ...STATUS, state: 'odd' } }, 'failed'],
    [{ ok: true, reply: undefined }, 'failed'],
    [undefined, 'nobody'],
    ['something else', 'nobody'],
  ])('takes %o for no answer', async (answer, why) => {
    answerFromTab(answer);
    expect(await askStatus(7)).toEqual({ ok: false, why });
    expect(await goToFirstIssue(7)).toBe(false);
  });

  it('takes a tab without a content script for nobody', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.') as never,
    );
    expect(await askStatus(7)).toEqual({ ok: false, why: 'nobody' });
    expect(await goToFirstIssue(7)).toBe(false);
  });

  it('says whether there was an issue to go to', async () => {
    answerFromTab({ ok: true, reply: true });
    expect(await goToFirstIssue(7)).toBe(true);
  });
});

it('a status without a year, and of an unrecognised page, is one', () => {
  const { academicYear: _, ...yearless } = STATUS;
  expect(isPageStatus({ ...yearless, page: 'unrecognised' })).toBe(true);
});
