import { findPage } from '#utils/page/find-page.ts';
import type { FoundPage, FoundRecord } from '#utils/page/model.ts';
import { readRecord } from '#utils/page/read.ts';
import { DMC } from '#utils/portals/dmc/index.ts';
import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';

export const FORM_URL = 'https://portal.bopp-obec.info/obec69/studentnew/add';

export function documentOf(html: string): Document {
  const document = new DOMParser().parseFromString(
    html.includes('<body') ? html : `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  );
  // The test DOM's parser chooses other options than a browser's.
  for (const select of document.querySelectorAll('select')) {
    const chosen = Array.from(select.options).findIndex((option) =>
      option.hasAttribute('selected'),
    );
    select.selectedIndex = Math.max(0, chosen);
  }
  return document;
}

export interface Opened {
  readonly document: Document;
  readonly page: FoundPage;
  readonly record: FoundRecord | undefined;
  readonly values: Values;
  /** Each recognised field's mark, by its `name`, `id` or `data-is`. */
  readonly marks: Readonly<Partial<Record<FieldKey, string>>>;
}

export const idOf = (element: Element): string =>
  element.getAttribute('data-is') ??
  element.getAttribute('id') ??
  element.getAttribute('name') ??
  '';

export function open(html: string, url = FORM_URL): Opened {
  const document = documentOf(html);
  const page = findPage(document, new URL(url), DMC);
  const [record] = page.records;
  const marks: Partial<Record<FieldKey, string>> = {};
  for (const [key, { mark }] of record?.fields ?? []) marks[key] = idOf(mark);
  return { document, page, record, values: record ? readRecord(record).values : {}, marks };
}

/** A form of a few certain fields around the markup under test, so that the page is a pupil's form. */
export const around = (html: string): string =>
  `<form method="post">
    <input name="studentNo" value="101"><input name="psHomeIdNo" value="10000000015">
    <input name="weight" value="40"><input name="height" value="140">
    ${html}<button type="submit">บันทึก</button></form>`;

/** Until what a change has set off for the next frame is done. */
export async function nextFrame(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((drawn) => document.defaultView?.requestAnimationFrame(drawn));
}
