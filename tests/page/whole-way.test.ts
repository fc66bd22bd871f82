import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPage } from '#utils/page/find-page.ts';
import { readRecord } from '#utils/page/read.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import { choiceLabel } from '#utils/records/choices.ts';
import { type FieldKey, fieldOf } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import { checkRecord } from '#utils/rules/engine.ts';
import { RULES } from '#utils/rules/index.ts';
import { required } from '#utils/rules/required-fields.ts';
import { provinceName } from '#utils/thai/provinces.ts';
import { MISTAKES } from '../population/mistakes.ts';
import { FIRST_ROUND, population } from '../population/population.ts';
import { randomOf } from '../population/random.ts';
import { type Dress, dressed, dresses, fieldsOf } from './dress.ts';
import { documentOf, FORM_URL } from './open.ts';

const PUPILS = population(400, 7);
const CONTEXT = { ...FIRST_ROUND, required: required('dmc/student-form') };

const labelOf = (key: FieldKey, code: string): string =>
  (fieldOf(key).kind === 'province' ? provinceName(code) : choiceLabel(key, code)) ?? code;

function choose(select: HTMLSelectElement, value: string, label: string): void {
  const options = [...select.options];
  const known = options.findIndex((option) => option.value === value || option.text === label);
  if (known < 0 && value !== '') {
    const option = select.ownerDocument.createElement('option');
    option.value = value;
    option.textContent = label;
    select.append(option);
  }
  select.selectedIndex = value === '' ? 0 : known < 0 ? options.length : known;
}

/** Fills the control as a person would; `false` where this page's control cannot hold the text. */
function fill(control: HTMLElement, key: FieldKey, text: string): boolean {
  if (control.localName === 'select' && fieldOf(key).kind === 'date') {
    const [day = '', month = '', year = ''] = text.split('/');
    const parts = [
      control,
      ...[control.nextElementSibling, control.nextElementSibling?.nextElementSibling],
    ];
    const texts = [String(Number(day)), String(Number(month)), year];
    if (!/^\d{2}\/\d{2}\/25\d\d$/.test(text) || Number(month) > 12 || Number(day) > 31)
      return false;
    for (const [at, part] of parts.entries())
      choose(part as HTMLSelectElement, texts[at] ?? '', texts[at] ?? '');
    return true;
  }
  if (control.localName === 'select') {
    choose(control as HTMLSelectElement, text, labelOf(key, text));
    return true;
  }
  const input = control as HTMLInputElement;
  if (input.type === 'checkbox') input.checked = text === 'true';
  else input.value = ['choice', 'province'].includes(fieldOf(key).kind) ? labelOf(key, text) : text;
  return true;
}

function onPage(dress: Dress, values: Values) {
  const document = documentOf(dressed(dress));
  const shown: Partial<Record<FieldKey, string>> = {};
  for (const key of fieldsOf(dress)) {
    const text = values[key];
    const control = document.querySelector<HTMLElement>(`[data-is="${key}"]`);
    if (!control) continue;
    if (text !== undefined && fill(control, key, text)) shown[key] = text;
    else fill(control, key, '');
  }
  return { document, shown };
}

/** The values of the fields that both have. */
const common = (values: Values, other: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([key]) => other[key as FieldKey] !== undefined),
  );

const said = (values: Values) =>
  checkRecord(RULES, { kind: 'pupil', values }, CONTEXT)
    .issues.map(({ rule, field, severity }) => `${field} ${rule} ${severity}`)
    .sort();

test('a record says the same from any page as by itself', () => {
  fc.assert(
    fc.property(dresses, fc.nat(PUPILS.length - 1), fc.nat(), (dress, who, slip) => {
      const pupil = PUPILS[who];
      if (!pupil) return;
      const mistake = slip % 3 === 0 ? undefined : MISTAKES[slip % MISTAKES.length];
      const change = mistake?.make(pupil.values, randomOf(slip), pupil);
      const { document, shown } = onPage(dress, { ...pupil.values, ...change });
      const page = findPage(document, new URL(FORM_URL), DMC);
      const [record] = page.records;
      const read = record ? readRecord(record).values : {};
      expect(Object.keys(read).length).toBeGreaterThan(3);
      expect(said(common(read, shown))).toEqual(said(common(shown, read)));
    }),
    {
      numRuns: Number(process.env.RUNS ?? 60),
      ...(process.env.SEED && { seed: Number(process.env.SEED) }),
    },
  );
}, 120_000);
