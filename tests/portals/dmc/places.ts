import { CODE_LISTS } from '#utils/records/codes.ts';

export interface Choice {
  readonly code: string;
  readonly label: string;
}

const choices = (text: string): Choice[] =>
  text.split(' ').map((pair) => ({ code: pair.slice(0, 2), label: pair.slice(2) }));

const PROVINCE_NAMES = choices(
  '10กรุงเทพมหานคร 11สมุทรปราการ 12นนทบุรี 13ปทุมธานี 14พระนครศรีอยุธยา 15อ่างทอง 16ลพบุรี 17สิงห์บุรี 18ชัยนาท 19สระบุรี ' +
    '20ชลบุรี 21ระยอง 22จันทบุรี 23ตราด 24ฉะเชิงเทรา 25ปราจีนบุรี 26นครนายก 27สระแก้ว 30นครราชสีมา 31บุรีรัมย์ 32สุรินทร์ ' +
    '33ศรีสะเกษ 34อุบลราชธานี 35ยโสธร 36ชัยภูมิ 37อำนาจเจริญ 38บึงกาฬ 39หนองบัวลำภู 40ขอนแก่น 41อุดรธานี 42เลย 43หนองคาย ' +
    '44มหาสารคาม 45ร้อยเอ็ด 46กาฬสินธุ์ 47สกลนคร 48นครพนม 49มุกดาหาร 50เชียงใหม่ 51ลำพูน 52ลำปาง 53อุตรดิตถ์ 54แพร่ 55น่าน ' +
    '56พะเยา 57เชียงราย 58แม่ฮ่องสอน 60นครสวรรค์ 61อุทัยธานี 62กำแพงเพชร 63ตาก 64สุโขทัย 65พิษณุโลก 66พิจิตร 67เพชรบูรณ์ ' +
    '70ราชบุรี 71กาญจนบุรี 72สุพรรณบุรี 73นครปฐม 74สมุทรสาคร 75สมุทรสงคราม 76เพชรบุรี 77ประจวบคีรีขันธ์ 80นครศรีธรรมราช 81กระบี่ ' +
    '82พังงา 83ภูเก็ต 84สุราษฎร์ธานี 85ระนอง 86ชุมพร 90สงขลา 91สตูล 92ตรัง 93พัทลุง 94ปัตตานี 95ยะลา 96นราธิวาส',
);

/** All provinces with the portal's 8-digit codes (`PP000000`). */
export const PROVINCES: readonly Choice[] = PROVINCE_NAMES.map(({ code, label }) => ({
  code: `${code}000000`,
  label,
}));

/** A few districts (`PPDD0000`) by province and subdistricts (`PPDDTT00`) by district, enough to practise with. */
export const BELOW: Readonly<Record<string, readonly Choice[]>> = {
  '10000000': [
    { code: '10010000', label: 'เขตพระนคร' },
    { code: '10020000', label: 'เขตดุสิต' },
  ],
  '10010000': [{ code: '10010100', label: 'พระบรมมหาราชวัง' }],
  '10020000': [{ code: '10020100', label: 'ดุสิต' }],
  '40000000': [{ code: '40010000', label: 'เมืองขอนแก่น' }],
  '40010000': [{ code: '40010100', label: 'ในเมือง' }],
  '50000000': [
    { code: '50010000', label: 'เมืองเชียงใหม่' },
    { code: '50020000', label: 'จอมทอง' },
  ],
  '50010000': [
    { code: '50010100', label: 'ศรีภูมิ' },
    { code: '50010200', label: 'พระสิงห์' },
  ],
  '50020000': [{ code: '50020100', label: 'บ้านหลวง' }],
  '90000000': [{ code: '90010000', label: 'เมืองสงขลา' }],
  '90010000': [{ code: '90010100', label: 'บ่อยาง' }],
  '96000000': [{ code: '96010000', label: 'เมืองนราธิวาส' }],
  '96010000': [{ code: '96010100', label: 'บางนาค' }],
};

const NATIONS: readonly Choice[] = [
  { code: '099', label: 'ไทย' },
  { code: '048', label: 'เมียนมา' },
  { code: '056', label: 'ลาว' },
  { code: '057', label: 'กัมพูชา' },
];

/** The choices of a code list, as the practice portal offers them. */
export function choicesOf(list: keyof typeof CODE_LISTS): readonly Choice[] {
  if (list === 'nationality') return NATIONS;
  return CODE_LISTS[list].map(([code, label]) => ({ code, label }));
}
