import type { Random } from './random.ts';

/** An address without house number and phone. */
export interface Place {
  /** Two digits. */
  readonly province: string;
  readonly district: string;
  readonly subdistrict: string;
  readonly postcode: string;
  readonly town: boolean;
}

const SOUTH = ['94', '95', '96', '91', '90'];
const HILLS = ['50', '57', '58', '63', '55'];
const BORDER = ['50', '57', '58', '63', '71', '74', '85', '27', '11'];
const ELSEWHERE = [
  ...['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24'],
  ...['25', '26', '27', '30', '31', '32', '33', '34', '35', '36', '37', '38', '39', '40', '41'],
  ...['42', '43', '44', '45', '46', '47', '48', '49', '51', '52', '53', '54', '56', '60', '61'],
  ...['62', '64', '65', '66', '67', '70', '72', '73', '75', '76', '77', '80', '81', '82', '83'],
  ...['84', '86', '92', '93'],
];

/** Postcodes that also serve tambons of the province beside them. */
const ACROSS: Readonly<Record<string, readonly string[]>> = {
  '14': ['18270'],
  '16': ['13240', '18220'],
  '19': ['30130'],
  '21': ['22160'],
  '30': ['36220'],
  '50': ['58130'],
  '71': ['70190'],
  '72': ['71170'],
  '81': ['80240'],
  '82': ['83000'],
};

const VILLAGES =
  'ดอนแก้ว หนองบัว บ้านใหม่ ท่าช้าง โคกสูง ห้วยทราย เขาน้อย ป่าซาง นาดี ทุ่งกว้าง แม่น้ำ คลองหนึ่ง ปากน้ำ เวียงคำ'.split(
    ' ',
  );

export type Region = 'south' | 'hills' | 'border' | 'elsewhere';

export const PROVINCES_OF: Readonly<Record<Region, readonly string[]>> = {
  south: SOUTH,
  hills: HILLS,
  border: BORDER,
  elsewhere: ELSEWHERE,
};

const postcodeOf = (random: Random, province: string): string => {
  const across = ACROSS[province];
  if (across && random.chance(0.04)) return random.pick(across);
  const lags = province > '10' && province < '20';
  const prefix = lags ? String(Number(province) - 1) : province;
  return (
    prefix + random.pick(['000', '110', '120', '130', '140', '150', '160', '170', '210', '220'])
  );
};

export const placeIn = (random: Random, province: string): Place => {
  const town = province === '10' || random.chance(0.3);
  return {
    province,
    district: `${province === '10' ? 'เขต' : ''}${town ? 'เมือง' : ''}${random.pick(VILLAGES)}`,
    subdistrict: random.pick(VILLAGES),
    postcode: postcodeOf(random, province),
    town,
  };
};

const houseNumber = (random: Random): string => {
  const number = random.whole(1, 999);
  return random.weighted<() => string>([
    [50, () => String(number)],
    [30, () => `${number}/${random.whole(1, 250)}`],
    [3, () => `${number} ก`],
    [3, () => `${number} หมู่บ้าน${random.pick(VILLAGES)}`],
    [2, () => `${number}/${random.whole(1, 9)} ห้อง ${random.whole(101, 909)}`],
    [1, () => `${number}-${number + 1}`],
    [1, () => `ที่พักคนงาน ${random.whole(1, 9)}`],
    [1, () => `วัด${random.pick(VILLAGES)}`],
  ])();
};

export interface Address {
  readonly homeNo: string;
  readonly moo: string;
  readonly soi: string;
  readonly street: string;
}

/** House number, village, lane and street; `-`, `0` or nothing where there is none. */
export const addressIn = (random: Random, place: Place): Address => ({
  homeNo: houseNumber(random),
  moo: place.town
    ? random.pick(['0', '-', '', '1'])
    : random.weighted([
        [30, String(random.whole(1, 18))],
        [1, `${random.whole(1, 9)} บ้าน${random.pick(VILLAGES)}`],
      ]),
  soi: place.town
    ? random.pick([
        '-',
        `${random.whole(1, 80)}`,
        `${random.pick(VILLAGES)} ${random.whole(1, 50)}`,
        'ร่วมใจ 5/1',
        '',
      ])
    : random.weighted([
        [10, '-'],
        [2, ''],
        [1, `${random.whole(1, 9)}`],
      ]),
  street: place.town
    ? random.pick(['-', 'สุขใจ', 'ริมน้ำ (สายเก่า)', 'มิตรภาพ ก.ม. 12', 'ถ.ประชา', 'เลียบคลอง 4', ''])
    : random.weighted([
        [10, '-'],
        [2, ''],
        [1, 'สายบ้านดอน-ท่าช้าง'],
      ]),
});
