import type { FieldKey } from '#utils/records/fields.ts';
import type { DataRecord } from '#utils/records/record.ts';
import { comparable } from '#utils/thai/text.ts';

/** By kind of record: the first of these sets of fields that is filled says which record it is. */
const SAYING: Readonly<Record<DataRecord['kind'], readonly (readonly FieldKey[])[]>> = {
  pupil: [['cifNo'], ['studentNo']],
  // Before there is a number, a request has nothing but the child.
  request: [['cifNo'], ['requestNo'], ['firstNameTh', 'birthDate']],
  class: [['classLevel']],
  school: [['schoolCode10'], ['schoolCode8'], ['schoolCode6'], ['schoolCode'], ['schoolName']],
  // A card's title holds type and order together.
  building: [['buildingType', 'buildingOrder'], ['buildingType']],
  item: [
    ['itemCode'],
    ['itemOrder', 'itemName'],
    ['itemName'],
    ['staffPosition', 'staffStanding', 'staffLevel'],
    ['staffPosition'],
  ],
};

/**
 * Which record of its kind it is, wherever it shows again; `undefined` where it does not say. Made of
 * what the page holds: it may be compared or hashed, and never leaves the page's memory as it is.
 */
export function identityOf({ kind, values }: DataRecord): string | undefined {
  for (const fields of SAYING[kind]) {
    const texts = fields.map((field) => comparable(values[field] ?? ''));
    if (texts.every((text) => text !== '' && text !== '-'))
      return [kind, fields[0], values.schoolCode ?? '', ...texts].join('\n');
  }
  return undefined;
}
