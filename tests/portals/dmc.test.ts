import { describe, expect, it } from 'vitest';
import { nameIn70 } from './dmc/names70.ts';
import { FORM_FIELDS } from './dmc/sections.ts';
import { openPortals } from './portals.ts';

const HOST = 'https://portal.bopp-obec.info';

const open = () => {
  const portals = openPortals();
  const ask = (method: string, path: string, form = new URLSearchParams()) =>
    portals({ method, url: new URL(path, HOST), form });
  const formOf = (body: string): URLSearchParams => {
    const page = new DOMParser().parseFromString(body, 'text/html');
    const form = page.querySelector('form[method=post]');
    const held = new URLSearchParams();
    for (const control of form?.querySelectorAll('input, select') ?? []) {
      const name = control.getAttribute('name') ?? '';
      const chosen = control.querySelector('option[selected]');
      if (control.localName === 'select') held.set(name, chosen?.getAttribute('value') ?? '');
      else if (
        control.getAttribute('type') !== 'checkbox' &&
        control.getAttribute('type') !== 'radio'
      )
        held.set(name, control.getAttribute('value') ?? '');
      else if (control.hasAttribute('checked')) held.set(name, control.getAttribute('value') ?? '');
    }
    return held;
  };
  return { ask, formOf };
};

describe.each([
  ['obec69', (key: 'firstNameTh' | 'weight') => key],
  ['obec70', nameIn70],
] as const)('the practice DMC of %s', (base, nameOf) => {
  const path = `/${base}/student/5001:10000001/edit`;

  it('keeps what is saved, as a reload shows', () => {
    const { ask, formOf } = open();
    const form = formOf(ask('GET', path)?.body ?? '');
    form.set(nameOf('firstNameTh'), 'สมศักดิ์');
    const saved = ask('POST', path, form);
    expect(saved?.status).toBe(302);
    expect(ask('GET', saved?.headers?.location ?? '')?.body).toContain('บันทึกข้อมูลเรียบร้อย');
    expect(formOf(ask('GET', path)?.body ?? '').toString()).toBe(form.toString());
  });

  it('refuses in its own words while mandatory fields are empty, and keeps what was typed', () => {
    const { ask, formOf } = open();
    const form = formOf(ask('GET', path)?.body ?? '');
    form.set(nameOf('firstNameTh'), '');
    form.set(nameOf('weight'), '31.5');
    const refused = ask('POST', path, form)?.body ?? '';
    expect(refused).toContain('ไม่สามารถบันทึกได้เนื่องจากข้อมูลยังไม่ครบ');
    expect(formOf(refused).get(nameOf('weight'))).toBe('31.5');
    expect(formOf(ask('GET', path)?.body ?? '').get(nameOf('weight'))).toBe('24.5');
  });

  it.each([
    '/',
    '/auth/login',
    '/student/',
    '/student/?action=search',
    '/studentnew/add',
    '/studentin/add_cif',
    '/studentin/add',
    '/rooms?cifNo=0100000000000',
    '/studentpendingupl/add?levelDtlCode=15&action=search',
  ])('has a page at %s that says it is a practice page', (at) => {
    expect(open().ask('GET', `/${base}${at}`)?.body).toContain('หน้าฝึก ไม่ใช่ระบบจริง');
  });
});

describe("next year's template", () => {
  it('uses none of this year’s names', () => {
    const names = FORM_FIELDS.map(nameIn70);
    expect(new Set(names).size).toBe(FORM_FIELDS.length);
    expect(names.filter((name) => FORM_FIELDS.some((key) => key === name))).toEqual([]);
  });
});
