/** A province of Thailand. */
export interface Province {
  /** Two digits of the civil registration's code. */
  readonly code: string;
  readonly th: string;
  /** First two digits of its postcodes; several where postcodes cross its border. */
  readonly postcodePrefixes: readonly string[];
}

const NAMES: Readonly<Record<string, string>> = {
  1: 'กรุงเทพมหานคร สมุทรปราการ นนทบุรี ปทุมธานี พระนครศรีอยุธยา อ่างทอง ลพบุรี สิงห์บุรี ชัยนาท สระบุรี',
  2: 'ชลบุรี ระยอง จันทบุรี ตราด ฉะเชิงเทรา ปราจีนบุรี นครนายก สระแก้ว',
  3: 'นครราชสีมา บุรีรัมย์ สุรินทร์ ศรีสะเกษ อุบลราชธานี ยโสธร ชัยภูมิ อำนาจเจริญ บึงกาฬ หนองบัวลำภู',
  4: 'ขอนแก่น อุดรธานี เลย หนองคาย มหาสารคาม ร้อยเอ็ด กาฬสินธุ์ สกลนคร นครพนม มุกดาหาร',
  5: 'เชียงใหม่ ลำพูน ลำปาง อุตรดิตถ์ แพร่ น่าน พะเยา เชียงราย แม่ฮ่องสอน',
  6: 'นครสวรรค์ อุทัยธานี กำแพงเพชร ตาก สุโขทัย พิษณุโลก พิจิตร เพชรบูรณ์',
  7: 'ราชบุรี กาญจนบุรี สุพรรณบุรี นครปฐม สมุทรสาคร สมุทรสงคราม เพชรบุรี ประจวบคีรีขันธ์',
  8: 'นครศรีธรรมราช กระบี่ พังงา ภูเก็ต สุราษฎร์ธานี ระนอง ชุมพร',
  9: 'สงขลา สตูล ตรัง พัทลุง ปัตตานี ยะลา นราธิวาส',
};

// Postcodes that serve tambons on both sides of a border: 18270; 13240 and 18220; 30130; 22160;
// 36220; 58130; 70190; 71170; 80240; 83000. Three of them stand in one data set only, and are
// accepted all the same, for a doubt must not accuse.
const BORDER_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  14: ['18'],
  16: ['13', '18'],
  19: ['30'],
  21: ['22'],
  30: ['36'],
  50: ['58'],
  71: ['70'],
  72: ['71'],
  81: ['80'],
  82: ['83'],
};

// Around Bangkok the postcodes lag one behind: 11 Samut Prakan has 10, … 19 Saraburi has 18.
const ownPrefix = (code: string): string =>
  code > '10' && code < '20' ? String(Number(code) - 1) : code;

const withCode = (th: string, code: string): Province => ({
  code,
  th,
  postcodePrefixes: [ownPrefix(code), ...(BORDER_PREFIXES[code] ?? [])],
});

let all: readonly Province[] | undefined;

/** The 77 provinces in the order of their codes; made when they are first asked for. */
export function provinces(): readonly Province[] {
  all ??= Object.entries(NAMES).flatMap(([tens, names]) =>
    names.split(' ').map((th, ones) => withCode(th, `${tens}${ones}`)),
  );
  return all;
}

let byCode: ReadonlyMap<string, Province> | undefined;
let codeByName: ReadonlyMap<string, string> | undefined;

const withNames = (): ReadonlyMap<string, string> =>
  new Map([
    ...provinces().map((it) => [it.th, it.code] as const),
    ['กรุงเทพ', '10'],
    ['กรุงเทพฯ', '10'],
    ['กทม', '10'],
    ['กทม.', '10'],
    ['อยุธยา', '14'],
  ]);

/** How many provinces have a code that begins with 0, 1, … 9; they are numbered from 0. */
const HOW_MANY = Array.from('0123456789', (tens) => NAMES[tens]?.split(' ').length ?? 0);

/** Whether the two signs that stand at this place of a text are a province's code. */
export const isProvinceCodeAt = (text: string, at: number): boolean => {
  const ones = text.charCodeAt(at + 1) - 0x30;
  return ones >= 0 && ones < (HOW_MANY[text.charCodeAt(at) - 0x30] ?? 0);
};

/** Whether two digits are a province's code. */
export function isProvinceCode(code: string): boolean {
  return code.length === 2 && isProvinceCodeAt(code, 0);
}

/** The province with these two digits; `undefined` where there is none. */
export function provinceWithCode(code: string): Province | undefined {
  byCode ??= new Map(provinces().map((it) => [it.code, it]));
  return byCode.get(code);
}

/** Its Thai name without จังหวัด; `undefined` where no province has the code. */
export function provinceName(code: string): string | undefined {
  return provinceWithCode(code)?.th;
}

/** The code of a name as written in addresses, with จังหวัด or จ. before it or without. */
export function provinceByName(name: string): string | undefined {
  if (name.length > 60) return undefined;
  const bare = name.replace(/\s+/g, '').replace(/^(?:จังหวัด|จ\.)/, '');
  codeByName ??= withNames();
  return codeByName.get(bare);
}
