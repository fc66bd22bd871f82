import { toArabicDigits } from '#utils/thai/digits.ts';
import { normaliseThai } from '#utils/thai/text.ts';

const LONGEST = 120;

// Written out, because classes such as \p{P} cost more to make ready than a whole page to read.
const SIGNS =
  /[\s!-/:-@[-`{-~\u00a0-\u00bf\u00d7\u00f7\u0e2f\u0e3f\u0e46\u0e4f\u0e5a\u0e5b\u2000-\u2bff\u3000-\u303f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20]+/g;

/** Arrows, shapes, emoji by their halves, and what icon fonts put where no letters are. */
const PICTURES = /[\u200d\u2190-\u2bff\ud83c-\ud83e\udc00-\udfff\ue000-\uf8ff]+/g;

/** How portals and their users shorten what labels and headings are about. */
const SHORT: Readonly<Record<string, string>> = {
  นร: 'นักเรียน',
  รร: 'โรงเรียน',
  ปชช: 'ประชาชน',
  จนท: 'เจ้าหน้าที่',
  ต: 'ตำบล',
  อ: 'อำเภอ',
  จ: 'จังหวัด',
  ถ: 'ถนน',
  ซ: 'ซอย',
};
/** A letter alone is a word where it is all of the label. */
const SHORTENED = /(?<![ก-์.])(?:[นร]\.?ร\.|จนท\.|ปชช\.?)|^[\s*]*[ตอจถซ]\.(?=[\s*:：]*$)/g;

const putRight = (text: string): string =>
  normaliseThai(toArabicDigits(text))
    .replace(PICTURES, ' ')
    .replace(SHORTENED, (short) => SHORT[short.replace(/[\s.*]+/g, '')] ?? short);

/** Letters, marks and digits only, small; what two spellings of one label have in common. */
export const plain = (text: string): string => plainOf(putRight(text));

/** Thai letters and marks alone, as most labels are. */
const PLAIN = /^[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]*$/;

/** The same of what is written as it should be, such as words of ours: there is nothing to put right first. */
export const plainOf = (text: string): string =>
  PLAIN.test(text) ? text : text.toLowerCase().replace(SIGNS, '');

const NUMBERING =
  /^(?:(?:ข้อ|ส่วน|ตอน|หมวด|ขั้น)(?:ที่)?\s*)?\(?\d{1,2}(?:\.\d{1,2}){0,3}\s*[.):-]?\s+|^\(?\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)]\s*|^(?:ส่วน|ตอน|หมวด|ข้อ|ขั้น)(?:ที่)?\s*\d{1,2}\s*[.:\-–]?\s*|^[ก-ฮ]\s*[.)]\s+|^[•▪●○■□►▸*»›➤\-–—]+\s*/u;
// Sign by sign, and each in one way only: a line of dots before other text could be cut up in millions of ways.
const ENDINGS = /(?:[\s*＊:：;=…–—-]|(?<!\.)\.(?=\.)|(?<=\.)\.|(?<!_)_(?=_)|(?<=_)_)+$/u;
const DEMANDS = /(?:จำเป็น)?ต้อง(?:กรอก|ระบุ)$|\(?จำเป็น\)?$|required$|\(?บังคับ(?:กรอก)?\)?$/iu;
const ASKING = /^(?:กรุณา|โปรด)?\s*(?:กรอก|ระบุ|เลือก|ใส่|พิมพ์|แนบ)\s*(?=\S)/u;

/** A label without pictures, numbering, stars, colons, dot leaders and demands, in one line. */
export function tidyLabel(raw: string): string {
  if (raw.length > LONGEST) return '';
  let text = putRight(raw).replace(/\s+/gu, ' ').trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(NUMBERING, '').replace(ENDINGS, '').replace(DEMANDS, '').trim();
  }
  return text;
}

const BY =
  /^(?:เจ้าหน้าที่(?:ข้อมูล)?(?:ของ)?(?:โรงเรียน)?|โรงเรียน|ผู้บริหาร(?:โรงเรียน|สถานศึกษา)?|(?:ผู้อำนวยการ|ผอ\.?)(?:โรงเรียน|สถานศึกษา)?|(?:สำนักงาน)?เขต(?:พื้นที่(?:การศึกษา)?)?|สพท\.?)\s*(?=ยืนยัน|รับรอง|รับทราบ)/u;

/** A step of the confirmation without who takes it: ผู้อำนวยการโรงเรียนรับรองข้อมูล. */
export const withoutActor = (text: string): string => text.replace(BY, '');

export const withoutAsking = (text: string): string => text.replace(ASKING, '');

/**
 * What a bracket may say that does not change what is asked, in small letters: without regard to case
 * this one would take a browser a millisecond to make ready.
 */
const HINT =
  /^(?:\*+|จำเป็น.*|บังคับ.*|required|optional|ถ้ามี|ตัวเลข.*|(?:กรุณา|โปรด)?(?:ระบุ|เลือก|กรอก(?!ซ้ำ|อีก)).*|เช่น.*|ตัวอย่าง.*|ตาม(?:บัตร|สูติบัตร|หลักฐาน).*|ไม่(?:ต้อง|มี|ใส่|เกิน).*|ห้าม.*|ไฟล์.*|\d+\s*(?:หลัก.*|digits?|ตัว(?:เลข|อักษร)?)?|(?:วว|วัน|ว|dd|d)\s*[/\-. ]\s*(?:ดด|เดือน|ด|mm|m)\s*[/\-. ].*|พ\.?\s?ศ\.?.*|กก\.?|กิโลกรัม|kgs?\.?|ซม\.?|เซนติเมตร|cms?\.?|บาท(?:\s?\/\s?เดือน|ต่อเดือน)?|นาที|คน|ห้อง|หลัง|เครื่อง|(?:โดย)?(?:(?:เจ้าหน้าที่)?(?:ข้อมูล)?(?:ของ)?โรงเรียน|(?:ผู้บริหาร|ผอ\.?|ผู้อำนวยการ)\s?(?:โรงเรียน|รร\.?|สถานศึกษา)?|เขต(?:พื้นที่(?:การศึกษา)?)?|สพท\.?))$/;
const BRACKETS = /\s*[([{（【]([^()[\]{}（）【】]*)[)\]}）】]/gu;
const UNIT =
  /[\s/,]+(?:กก\.?|กิโลกรัม|ซม\.?|เซนติเมตร|บาท(?:\s?\/\s?เดือน)?|นาที|คน|\d+ ?หลัก|พ\.?ศ\.?|วว\/ดด\/ปปปป|dd\/mm\/yyyy)$/iu;

/** Without bracketed hints and units, which belong to the answer and not to the question. */
export function withoutHints(text: string): string {
  const metres = /^(?:ระยะทาง|ทางน้ำ|(?:ทาง|ถนน)?(?:ลูกรัง|ลาดยาง))/u.test(text);
  const bare = text.replace(BRACKETS, (all, inside: string) => {
    const content = inside.trim();
    return HINT.test(content.toLowerCase()) || (metres && /^(?:เมตร|ม\.)$/u.test(content))
      ? ''
      : all;
  });
  return bare
    .replace(UNIT, '')
    .replace(metres ? /[\s/,]+(?:เมตร|ม\.)$/u : /$^/u, '')
    .trim();
}

const ENGLISH = /[([]?\s*(?:ภาษา)?(?:อังกฤษ|\beng(?:lish)?\b\.?|\ben\b\.?)\s*[)\]]?/iu;
const THAI = /\s*[([]\s*(?:ภาษา)?(?:ไทย|thai|th)\s*[)\]]|\s*(?:เป็น)?ภาษาไทย$/iu;

/** The script that a label asks for, and the label without it. */
export function readScript(text: string): { rest: string; english: boolean; thai: boolean } {
  if (/(?:ไทย|thai).*(?:อังกฤษ|eng)|อังกฤษ.*ไทย/iu.test(text))
    return { rest: text, english: false, thai: false };
  const english = ENGLISH.test(text);
  const thai = !english && THAI.test(text);
  return { rest: text.replace(english ? ENGLISH : THAI, ' ').trim(), english, thai };
}

const GLOSS =
  /^(?:first|last|middle|given|family|full|sur)?name|^(?:thai|student|pupil|citizen|national|nationality|identification|identity|id|card|type|kind|number|no|title|prefix|gender|sex|date|of|birth|birthday|dob|grade|class|classroom|level|room|blood|group|religion|race|ethnicity|weight|height|kg|cm|father|mother|parent|guardian|s|first|last|middle|occupation|job|income|salary|monthly|month|per|baht|phone|tel|telephone|mobile|address|house|code|village|moo|soi|lane|road|street|sub|district|subdistrict|tambon|amphoe|province|postal|postcode|post|zip|admission|entry|relation|relationship|to|the|in|and|school|academic|year|director|boys?|girls?|male|female|total|rooms|status|confirm(?:ed)?|certif(?:y|ied)|acknowledged?|travel|time|distance|minutes?|metres?|meters?|email|website|latitude|longitude|english|eng)$/i;
const LATIN = /[a-z]+/gi;

/** A Thai label without its English translation beside it: ชื่อ (First name); else as it is. */
export function withoutGloss(text: string): string {
  const words = text.match(LATIN);
  if (!words || !/[\u0e01-\u0e2e]/.test(text) || !words.every((word) => GLOSS.test(word)))
    return text;
  if (/\beng(?:lish)?\b/i.test(text) && !/อังกฤษ/.test(text)) return text;
  return text
    .replace(/\s*[([{][^()[\]{}\u0e01-\u0e5b]*[)\]}]/gu, '')
    .replace(/[\s/|,–-]*[a-z][a-z\s.'/-]*/giu, ' ')
    .replace(/^[\s/|,–-]+|[\s/|,–-]+$/gu, '')
    .trim();
}

/** Asks for first and last name together, so it is neither. */
export const isCompound = (text: string): boolean =>
  /ชื่อ(?:ตัว)?\s*(?:[-–—/,+&]|และ|\s)\s*(?:ชื่อ)?(?:นาม)?สกุล|ชื่อนามสกุล|ชื่อเต็ม/u.test(text);

/** Speaks of somebody or something that a pupil's record has no field for. */
export const isForeign = (text: string): boolean =>
  /ครู|อาจารย์|บุคลากร|ผู้บริหาร|ผู้อำนวยการ|ผู้ใช้|เจ้าหน้าที่|ผู้กรอก|ผู้บันทึก|ผู้แจ้ง|คู่สมรส|ฉุกเฉิน|เจ้าบ้าน|พยาน|ผู้ติดต่อ|ผู้รับรอง|ชื่อเล่น|เดิม|ธนาคาร|บัญชี|ชื่อโรงเรียน|รหัสผ่าน|ค้นหา|เหตุผล|หมายเหตุ/u.test(
    text,
  );
