import type { Values } from '#utils/records/record.ts';
import { toArabicDigits } from '#utils/thai/digits.ts';
import { comparable } from '#utils/thai/text.ts';
import { typedIn } from './typed.ts';

const LONGEST = 120;
const REMARK = /\s*[([][^)\]]*[)\]]?\s*$/;
const STATE = /^(?:สภาพ|อยู่ในสภาพ)(?:อาคาร)?/;
const ORDER_IN_TYPE = /\s*(?:ลำดับ|หลัง)(?:ที่)?\s*[:.]?\s*(\d{1,4})\s*$/;
const CLASSROOM_BUILDING = /^อาคารเรียน(?!รู้|และ|\/|อเนกประสงค์)/;

/** The same in English beside it: ดี / Good. */
const GLOSS = /(?<=[\u0e01-\u0e4e])[\s/|–-]+[a-z][a-z ]{0,30}$/i;

/** Without a remark in brackets or สภาพ before it; `undefined` where it is missing, empty or `-`. */
export const conditionIn = (values: Values): string | undefined => {
  const text = typedIn(values, 'buildingCondition');
  if (text === undefined || text.length > LONGEST) return undefined;
  const plain = comparable(text.replace(REMARK, '').replace(GLOSS, '')).replace(STATE, '');
  return plain === '' ? undefined : plain;
};

export const DILAPIDATED = 'ทรุดโทรม';

interface TypeAndOrder {
  readonly type: string;
  readonly order: string | undefined;
  /** Where the order number stands. */
  readonly orderIn: 'buildingType' | 'buildingOrder';
}

/** Type and order number, also where a card's heading holds both: อาคารเรียน ลำดับที่ 2. */
export const typeIn = (values: Values): TypeAndOrder | undefined => {
  const text = typedIn(values, 'buildingType');
  if (text === undefined || text.length > LONGEST) return undefined;
  const plain = toArabicDigits(text);
  const type = comparable(plain.replace(ORDER_IN_TYPE, ''));
  const own = toArabicDigits(typedIn(values, 'buildingOrder') ?? '').trim();
  // Where the type tells it, a column ที่ numbers the rows.
  const told = ORDER_IN_TYPE.exec(plain)?.[1];
  const orderIn = told === undefined ? 'buildingOrder' : 'buildingType';
  return type === '' ? undefined : { type, order: told ?? (own || undefined), orderIn };
};

export const isClassroomBuilding = (values: Values): boolean | undefined => {
  const type = typeIn(values)?.type;
  return type === undefined ? undefined : CLASSROOM_BUILDING.test(type);
};
