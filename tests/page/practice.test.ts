import { describe, expect, it } from 'vitest';
import type { FieldKey } from '#utils/records/fields.ts';
import { nameIn70 } from '../portals/dmc/names70.ts';
import { FORM_FIELDS } from '../portals/dmc/sections.ts';
import { openPortals } from '../portals/portals.ts';
import { open } from './open.ts';

const HOST = 'https://portal.bopp-obec.info';
const portals = openPortals();
const visit = (path: string) => {
  const url = new URL(path, HOST);
  const body = portals({ method: 'GET', url, form: new URLSearchParams() })?.body ?? '';
  return open(String(body), url.href);
};

describe.each([
  ['obec69', (key: FieldKey) => key],
  ['obec70', nameIn70],
] as const)('the practice DMC of %s', (base, nameOf) => {
  it.each(['student/5001:10000001/edit', 'studentnew/add', 'studentin/add'])('%s', (path) => {
    const { page, record } = visit(`/${base}/${path}`);
    const missed = FORM_FIELDS.filter((key) => !record?.fields.has(key));
    // The portal's name for the hospital is not known; a date in parts has a name for each.
    const isIts = (key: FieldKey, name: string) =>
      key === 'birthHospital' ||
      name === key ||
      name === nameOf(key) ||
      name === `${nameOf(key)}.d`;
    const wrong = [...(record?.fields ?? [])]
      .filter(([key]) => FORM_FIELDS.includes(key))
      .map(([key, { mark }]) => [key, mark.getAttribute('name') || mark.id] as const)
      .filter(([key, name]) => !isIts(key, name));
    expect({
      page: page.page,
      missed,
      wrong,
    }).toEqual({ page: 'dmc/student-form', missed: [], wrong: [] });
  });

  it.each([
    ['', 'unrecognised'],
    ['auth/login', 'unrecognised'],
    ['student/', 'unrecognised'],
    ['student/?action=search', 'dmc/student-list'],
    ['studentpendingupl/add?levelDtlCode=15&action=search', 'dmc/further-study'],
    ['studentin/add_cif', 'dmc/student-form'],
  ])('%s', (path, expected) => expect(visit(`/${base}/${path}`).page.page).toBe(expected));
});
