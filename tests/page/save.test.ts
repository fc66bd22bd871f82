import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { type SaveAnswer, watchSaves } from '#utils/page/save.ts';
import { saveControls } from '#utils/page/save-controls.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { around, FORM_URL } from './open.ts';

let ends = new AbortController();
afterEach(() => {
  ends.abort();
  ends = new AbortController();
  document.body.innerHTML = '';
});

/** An event as the user causes it. */
function trusted(target: EventTarget, type: string, more: object = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.assign(event, more);
  target.dispatchEvent(event);
  return event;
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

function set(html: string, ask: () => Promise<SaveAnswer>, hasErrors = () => true) {
  document.body.innerHTML = around(html).replace('<button type="submit">บันทึก</button>', '');
  const found = findPage(document, new URL(FORM_URL), DMC);
  const clicked = vi.fn();
  const saved = vi.fn();
  document.addEventListener('click', ({ target }) => clicked((target as Element).id), {
    signal: ends.signal,
  });
  document.addEventListener('submit', (event) => event.preventDefault(), { signal: ends.signal });
  watchSaves({
    document,
    found: () => found,
    hasErrors,
    ask,
    onSave: saved,
    signal: ends.signal,
  });
  return {
    clicked,
    saved,
    found,
    button: (id: string) => document.getElementById(id) as HTMLElement,
  };
}

const BUTTONS = `<button id="save">บันทึก</button><button id="find" type="button">ค้นหา</button>
  <button id="reset" type="reset">ล้าง</button><input id="cancel" type="submit" value="ยกเลิก">
  <a id="link" href="#">บันทึกข้อมูล</a><a id="away" href="/obec69/confirm">ยืนยันข้อมูล</a><button id="copy" type="button">คัดลอกจากที่อยู่</button>`;

describe('the save reminder', () => {
  it.each(['save', 'link'])('holds %s back while errors remain', async (id) => {
    const ask = vi.fn(async (): Promise<SaveAnswer> => 'first');
    const { clicked, button } = set(BUTTONS, ask);
    const event = trusted(button(id), 'click');
    await settle();
    expect(event.defaultPrevented).toBe(true);
    expect(ask).toHaveBeenCalledOnce();
    expect(clicked).not.toHaveBeenCalled();
  });

  it.each(['find', 'reset', 'cancel', 'copy', 'away'])('lets %s through', async (id) => {
    const ask = vi.fn(async (): Promise<SaveAnswer> => 'first');
    const { clicked, button } = set(BUTTONS, ask);
    trusted(button(id), 'click');
    await settle();
    expect(ask).not.toHaveBeenCalled();
    expect(clicked).toHaveBeenCalledWith(id);
  });

  it('presses the same control again where the user saves anyway, and asks no second time', async () => {
    const ask = vi.fn(async (): Promise<SaveAnswer> => 'save');
    const { clicked, button } = set(BUTTONS, ask);
    trusted(button('save'), 'click');
    await settle();
    expect(clicked.mock.calls).toEqual([['save']]);
    trusted(button('save'), 'click');
    expect(ask).toHaveBeenCalledOnce();
    trusted(document.querySelector('input') as HTMLElement, 'input');
    trusted(button('save'), 'click');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it.each<[string, () => Promise<SaveAnswer>]>([
    ['nobody can ask', async () => 'unavailable'],
    ['asking fails', () => Promise.reject(new Error('gone'))],
  ])('saves where %s', async (_, ask) => {
    const { clicked, button } = set(BUTTONS, ask);
    trusted(button('save'), 'click');
    await settle();
    expect(clicked.mock.calls).toEqual([['save']]);
  });

  it.each<[string, () => Promise<SaveAnswer>, () => boolean]>([
    [
      'asking throws',
      () => {
        throw new Error('ours');
      },
      () => true,
    ],
    [
      'counting errors throws',
      async () => 'first',
      () => {
        throw new Error('ours');
      },
    ],
    ['there is no error', async () => 'first', () => false],
  ])('leaves the press untouched where %s', (_, ask, hasErrors) => {
    const { clicked, button } = set(BUTTONS, ask, hasErrors);
    expect(trusted(button('save'), 'click').defaultPrevented).toBe(false);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it("leaves the page's own presses alone", () => {
    const ask = vi.fn(async (): Promise<SaveAnswer> => 'first');
    const { clicked, button } = set(BUTTONS, ask);
    button('save').click();
    expect(ask).not.toHaveBeenCalled();
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('does nothing where the control has gone meanwhile', async () => {
    const { clicked, button } = set(BUTTONS, async () => 'save');
    const save = button('save');
    trusted(save, 'click');
    save.remove();
    await settle();
    expect(clicked).not.toHaveBeenCalled();
  });

  it('holds back a form that is sent without a button', async () => {
    const ask = vi.fn(async (): Promise<SaveAnswer> => 'first');
    set('', ask);
    const event = trusted(document.querySelector('form') as HTMLElement, 'submit', {
      submitter: null,
    });
    await settle();
    expect(event.defaultPrevented).toBe(true);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('survives controls named submit and action', async () => {
    const ask = vi.fn(async (): Promise<SaveAnswer> => 'first');
    const { button } = set(
      '<input name="action" value="x"><button name="submit" id="save">บันทึก</button>',
      ask,
    );
    expect(trusted(button('save'), 'click').defaultPrevented).toBe(true);
  });

  it('knows the controls that save', () => {
    const { found } = set(BUTTONS, async () => 'first');
    expect(saveControls(document, found).map(({ id }) => id)).toEqual(['save', 'link']);
  });
});
