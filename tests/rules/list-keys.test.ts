import { describe, expect, test } from 'vitest';
import type { Values } from '#utils/records/record.ts';
import { listRule as buildings } from '#utils/rules/building-duplicate.ts';
import { listRule as citizenIds } from '#utils/rules/duplicate-citizen-id.ts';
import { listRule as studentNumbers } from '#utils/rules/duplicate-student-no.ts';
import { compareKeys, compareRows, personIn, placeOf } from '#utils/rules/duplicates.ts';
import type { RowKey } from '#utils/rules/model.ts';

const byNumber = {
  keyOf: ({ studentNo }: Values) => studentNo,
  whoOf: ({ firstNameTh = '' }: Values) => firstNameTh,
};

describe('rows are compared', () => {
  const A = { studentNo: '1', firstNameTh: 'ก' };
  const B = { studentNo: '1', firstNameTh: 'ข' };

  test('with the first that has the key, and rows without one not at all', () => {
    expect(compareRows([A, {}, B, A], byNumber)).toEqual({
      clashes: [
        { row: 2, first: 0 },
        { row: 3, first: 0 },
      ],
      compared: 3,
    });
    expect(compareRows([{}, {}], byNumber)).toEqual({ clashes: [], compared: 0 });
  });

  test('with earlier pages, where another person has the key', () => {
    const seen = new Map([['1', 'ก']]);
    expect(compareRows([A], byNumber, seen).clashes).toEqual([]);
    expect(compareRows([B], byNumber, seen).clashes).toEqual([{ row: 0, first: undefined }]);
    expect(compareRows([A, A], byNumber, seen).clashes).toEqual([{ row: 1, first: 0 }]);
    expect(compareRows([B], byNumber, new Map([['2', 'ก']])).clashes).toEqual([]);
  });

  test('by what the rule counts as a clash', () => {
    const others = { ...byNumber, ofOthers: true };
    expect(compareRows([A, A, B], others).clashes).toEqual([{ row: 2, first: 0 }]);
  });

  test('by numbers that stand for keys, and who it is only where it matters', () => {
    const asked: number[] = [];
    const rows = {
      count: 4,
      keyAt: (row: number) => [7, 8, 7, undefined][row],
      whoAt: (row: number) => {
        asked.push(row);
        return 'somebody';
      },
    };
    expect(compareKeys(rows)).toEqual({ clashes: [{ row: 2, first: 0 }], compared: 3 });
    expect(asked).toEqual([]);
    expect(compareKeys(rows, true).clashes).toEqual([]);
    expect(compareKeys({ ...rows, seen: new Map([[8, 'another']]) }).clashes).toEqual([
      { row: 1, first: undefined },
      { row: 2, first: 0 },
    ]);
  });
});

test('a person is told by what the row shows', () => {
  const fields = ['firstNameTh', 'lastNameTh'] as const;
  expect(personIn({ firstNameTh: 'ก', lastNameTh: 'ข' }, fields)).toBe('ก\nข');
  expect(personIn({ lastNameTh: ' ข ' }, fields)).toBe('\nข');
  expect(personIn({ firstNameTh: ' ' }, fields)).toBe('');
  expect(personIn({}, fields)).toBe('');
});

test('an earlier row is named as people count rows', () => {
  expect(placeOf({ row: 4, first: 0 })).toEqual({
    th: 'แถวที่ 1 ของรายการ',
    en: 'row 1 of the list',
  });
  expect(placeOf({ row: 4, first: undefined })).toEqual({
    th: 'หน้าก่อนของรายการ',
    en: 'an earlier page of the list',
  });
});

describe('what of a row is compared', () => {
  test.each<[Values, RowKey | undefined]>([
    [
      { buildingType: 'อาคารเรียน', buildingOrder: '2', schoolCode: '100001' },
      { key: '100001\nอาคารเรียน\n2', who: '' },
    ],
    [
      {
        buildingType: 'อาคารเรียน ลำดับที่ 2',
        buildingName: 'อาคาร 2',
        buildingDesign: 'สปช.105/29',
        buildingYear: '2541',
        buildingRooms: '8',
      },
      { key: '\nอาคารเรียน\n2', who: 'อาคาร2\nสปช105/29\n2541\n8' },
    ],
    [
      { buildingType: 'ส้วม', buildingOrder: '0' },
      { key: '\nส้วม\n0', who: '' },
    ],
    [
      { buildingType: 'ส้วม', buildingOrder: '0010' },
      { key: '\nส้วม\n10', who: '' },
    ],
    [
      { buildingType: 'ส้วม', buildingOrder: '1234' },
      { key: '\nส้วม\n1234', who: '' },
    ],
    [{ buildingType: 'ส้วม', buildingOrder: '12345' }, undefined],
    [{ buildingType: 'ส้วม', buildingOrder: '1/2' }, undefined],
    [{ buildingType: 'ส้วม', buildingOrder: 'x1' }, undefined],
    [{ buildingType: 'ส้วม' }, undefined],
    [{ buildingOrder: '1' }, undefined],
  ])('of a building: %o', (values, key) => {
    expect(buildings.keyOf?.(values)).toEqual(key);
  });

  const PERSON = { firstNameTh: 'ก', lastNameTh: 'ข', birthDate: '1/1/2562' };

  test.each<[Values, RowKey | undefined]>([
    [
      { ...PERSON, cifNo: '1-1000-00000-00-8', studentNo: '7' },
      { key: '1100000000008', who: '7\nก\nข\n1/1/2562' },
    ],
    [{ cifNo: 'g691099999999' }, { key: 'G691099999999', who: '' }],
    [{ cifNo: '0000000000000' }, undefined],
    [{ cifNo: '110000000000' }, undefined],
    [{ cifNo: '-' }, undefined],
    [PERSON, undefined],
  ])('of an identity number: %o', (values, key) => {
    expect(citizenIds.keyOf?.(values)).toEqual(key);
  });

  test.each<[Values, RowKey | undefined]>([
    [
      { ...PERSON, studentNo: ' ๔๕๐๑ ', schoolCode: '10000001', cifNo: 'G1' },
      { key: '10000001\n4501', who: 'g1\nก\nข\n1/1/2562' },
    ],
    [{ studentNo: '1' }, { key: '\n1', who: '' }],
    [{ studentNo: '1234567890' }, { key: '\n1234567890', who: '' }],
    [{ studentNo: '12345678901' }, undefined],
    [{ studentNo: '12a' }, undefined],
    [{ studentNo: 'a12' }, undefined],
    [{ studentNo: '-' }, undefined],
    [PERSON, undefined],
  ])('of a student number: %o', (values, key) => {
    expect(studentNumbers.keyOf?.(values)).toEqual(key);
  });
});
