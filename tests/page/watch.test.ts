import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import type { FoundRecord } from '#utils/page/model.ts';
import { readRecord } from '#utils/page/read.ts';
import { type Changed, watchPage } from '#utils/page/watch.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { around, FORM_URL, nextFrame } from './open.ts';

let ends = new AbortController();
afterEach(() => {
  ends.abort();
  ends = new AbortController();
  document.body.innerHTML = '';
});

function watch(html: string) {
  document.body.innerHTML = html;
  const found = findPage(document, new URL(FORM_URL), DMC);
  const seen: string[] = [];
  const onInput = (changed: Changed) => {
    for (const keys of (changed as ReadonlyMap<FoundRecord, readonly string[]>).values())
      seen.push(...keys);
  };
  const onStructure = vi.fn();
  watchPage({ document, found, onInput, onStructure, signal: ends.signal });
  return {
    found,
    seen,
    onStructure,
    get: (name: string) => document.querySelector(`[name=${name}]`) as HTMLInputElement,
  };
}

const input = (element: Element, more: object = {}) =>
  element.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), more));

describe('watching a form', () => {
  it('tells which field was typed into', () => {
    const { seen, get } = watch(around(''));
    get('weight').value = '41';
    input(get('weight'));
    expect(seen).toEqual(['weight']);
  });

  it('keeps still while a word is being composed', () => {
    const { seen, get } = watch(around('<label>ชื่อ <input name="n"></label>'));
    get('n').value = 'ก';
    input(get('n'), { isComposing: true });
    expect(seen).toEqual([]);
    get('n').dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(seen).toEqual(['firstNameTh']);
  });

  it('notices what a button of the page wrote without an event', async () => {
    const { seen, get } = watch(around('<button type="button" id="copy">คัดลอก</button>'));
    document.getElementById('copy')?.addEventListener('click', () => {
      get('height').value = '150';
    });
    document.getElementById('copy')?.click();
    await nextFrame();
    expect(seen).toEqual(['height']);
  });

  it('finds the page again once after a burst of new content', async () => {
    const { onStructure } = watch(around('<div id="tab"></div>'));
    for (let n = 0; n < 50; n += 1)
      document.getElementById('tab')?.insertAdjacentHTML('beforeend', '<p>ชื่อ <input></p>');
    await nextFrame();
    expect(onStructure).toHaveBeenCalledOnce();
  });

  it('pays no heed to messages beside a box and to our own panel', async () => {
    const { onStructure, get } = watch(around(''));
    get('weight').insertAdjacentHTML('afterend', '<span class="error">โปรดตรวจสอบ</span>');
    document.body.append(document.createElement('truatthan-panel'));
    await nextFrame();
    expect(onStructure).not.toHaveBeenCalled();
  });

  it('notices that the whole form was replaced', async () => {
    const { onStructure } = watch(`<div id="content">${around('')}</div>`);
    (document.getElementById('content') as HTMLElement).innerHTML = around('');
    await nextFrame();
    expect(onStructure).toHaveBeenCalledOnce();
  });

  it('re-reads a choice whose list was filled anew', async () => {
    const { seen, get, onStructure } = watch(
      around(
        '<label>ชั้น <select name="levelDtlCode"><option value="04">ป.1</option></select></label>',
      ),
    );
    get('levelDtlCode').innerHTML = '<option value="">-- เลือก --</option>';
    await nextFrame();
    expect(seen).toEqual(['levelDtlCode']);
    expect(onStructure).not.toHaveBeenCalled();
  });

  it('notices what a script writes into boxes after the page was found, without an event', async () => {
    const { seen, get } = watch(around(''));
    get('weight').value = '41';
    await vi.waitFor(() => expect(seen).toEqual(['weight']));
    get('height').value = '152';
    await vi.waitFor(() => expect(seen).toEqual(['weight', 'height']));
  });

  it('looks for it again after a click, however late', async () => {
    vi.useFakeTimers();
    const { seen, get } = watch(around(''));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vi.getTimerCount()).toBe(0);
    document.body.click();
    await vi.advanceTimersByTimeAsync(1_000);
    get('weight').value = '41';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(['weight']);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('finds the page again when its boxes are opened to be edited', async () => {
    const { get, onStructure } = watch(around('').replaceAll('<input', '<input disabled'));
    for (const box of document.querySelectorAll('input')) box.disabled = false;
    await vi.waitFor(() => expect(onStructure).toHaveBeenCalledOnce());
    expect(get('weight')).not.toBeNull();
  });

  it('asks for what is shut once a tick opens it, and not before', async () => {
    const { seen, found, get } = watch(
      around(
        '<input type="checkbox" id="same"><fieldset disabled><label>บ้านเลขที่ <input name="psHomeNo"></label></fieldset>',
      ),
    );
    const [record] = found.records;
    if (!record) throw new Error('no record');
    expect(readRecord(record).values).not.toHaveProperty('psHomeNo');
    const part = get('psHomeNo').closest('fieldset') as HTMLFieldSetElement;
    document.getElementById('same')?.addEventListener('click', () => {
      part.disabled = false;
    });
    document.getElementById('same')?.click();
    await nextFrame();
    expect(seen).toEqual(['psHomeNo']);
    expect(readRecord(record).values).toHaveProperty('psHomeNo', '');
  });

  it('asks nothing of a second address that a tick makes the first, until it is taken away', async () => {
    const { seen, found } = watch(
      around(
        '<label><input type="checkbox" id="same" checked> ที่อยู่เดียวกับทะเบียนบ้าน</label><h3>ที่อยู่ปัจจุบัน</h3><label>บ้านเลขที่ <input name="homeNo"></label><label>รหัสไปรษณีย์ <input name="postalCode" value="1020"></label>',
      ),
    );
    const [record] = found.records;
    if (!record) throw new Error('no record');
    expect(readRecord(record).values).not.toHaveProperty('homeNo');
    expect(readRecord(record).values).toHaveProperty('postalCode', '1020');
    document.getElementById('same')?.click();
    await nextFrame();
    expect(seen).toEqual(['homeNo']);
    expect(readRecord(record).values).toHaveProperty('homeNo', '');
  });

  it('waits for content on a page that is not recognised', async () => {
    const { found, onStructure } = watch('<div id="late"></div>');
    expect(found.page).toBe('unrecognised');
    (document.getElementById('late') as HTMLElement).innerHTML = around('');
    await nextFrame();
    expect(onStructure).toHaveBeenCalledOnce();
  });

  it('takes plain elements that say something for such content, and a counter for none', async () => {
    const { onStructure } = watch('<div id="late"></div>');
    const late = document.getElementById('late') as HTMLElement;
    late.innerHTML = '<b>12</b>';
    await nextFrame();
    expect(onStructure).not.toHaveBeenCalled();
    late.innerHTML =
      '<article><h2>นักเรียน</h2><p><span>เลขประจำตัวประชาชน</span> <b>1100000000008</b></p></article>';
    await nextFrame();
    expect(onStructure).toHaveBeenCalledOnce();
  });

  it('ends with its signal', async () => {
    const { seen, get, onStructure } = watch(around(''));
    ends.abort();
    input(get('weight'));
    document.querySelector('form')?.insertAdjacentHTML('beforeend', '<input>');
    await nextFrame();
    expect([seen, onStructure.mock.calls]).toEqual([[], []]);
  });
});
