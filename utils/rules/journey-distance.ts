import type { FieldKey } from '#utils/records/fields.ts';
import type { Values } from '#utils/records/record.ts';
import {
  CANNOT_TELL,
  type Example,
  FINE,
  type RecordRule,
  type RuleContext,
  type RuleText,
} from './model.ts';
import { decimalIn } from './readings.ts';
import { typedIn } from './typed.ts';

const DISTANCES = ['waterDt', 'rockDt', 'rubberDt'] as const satisfies readonly FieldKey[];
const WALKING = '01';
const BORROWED_BICYCLE = '04';

const SHORTEST_TOTAL_M = 50;
const LONG_ENOUGH_MIN = 5;
// People round minutes down, most of all short ones.
const ROUNDING_MIN = 2;
const METRES_PER_MINUTE = 1000 / 60;

const fastest = (way: string | undefined, context: RuleContext): number => {
  const name = way === WALKING ? 'walking' : way === BORROWED_BICYCLE ? 'bicycle' : 'vehicle';
  return context.options?.[name] ?? rule.options?.[name]?.default ?? Number.POSITIVE_INFINITY;
};

/** Metres; `-` is none of that road. `undefined` where it is missing, empty or unreadable. */
const metresIn = (values: Values, field: FieldKey): number | undefined => {
  const metres = decimalIn(values, field);
  if (metres !== undefined || !values[field]?.trim()) return metres;
  return typedIn(values, field) === undefined ? 0 : undefined;
};

export const about: RuleText = {
  title: { th: 'ระยะทางไม่สัมพันธ์กับเวลาเดินทาง', en: 'Distance that does not fit the travel time' },
  why: {
    th: 'DMC ใช้ระยะทางเป็นเมตรและเวลาเป็นนาที แต่แบบฟอร์มกระดาษบางแบบใช้กิโลเมตร ความเร็วสูงสุดที่ใช้เทียบเป็นค่าที่กำหนดขึ้นเอง จึงเป็นเพียงข้อควรตรวจ',
    en: 'DMC counts metres and minutes, some paper forms kilometres. The greatest speeds are our own estimate, so this only asks.',
  },
  source: {
    th: 'เทียบหน่วยในแบบกรอกข้อมูลนักเรียนรายบุคคลของ DMC กับแบบฟอร์มโรงเรียน ปี 2568–2569',
    en: "Units of DMC's form compared with schools' paper forms, 2568–2569",
  },
  messages: {
    fast: {
      see: {
        th: 'ระยะทาง {metres} เมตรใน {minutes} นาที เร็วเกินไปสำหรับการเดินทางแบบนี้',
        en: '{metres} metres in {minutes} minutes is faster than this way of travel.',
      },
      todo: {
        th: 'โปรดตรวจระยะทาง (เมตร) เวลา (นาที) และการเดินทาง',
        en: 'Please check the distance (metres), the time (minutes) and the way of travel.',
      },
    },
    kilometres: {
      see: {
        th: 'ระยะทางรวม {metres} เมตร แต่ใช้เวลา {minutes} นาที อาจกรอกเป็นกิโลเมตร',
        en: '{metres} metres in all take {minutes} minutes: these may be kilometres.',
      },
      todo: {
        th: 'ช่องนี้ใช้หน่วยเมตร โปรดตรวจหน่วย',
        en: 'This field counts metres; please check the unit.',
      },
    },
  },
};

export const rule: RecordRule = {
  id: 'journey-distance',
  topic: 'journey',
  severity: 'warning',
  certainty: 'inferred',
  records: ['pupil'],
  reads: ['journeyTypeCode', 'timeDt', ...DISTANCES],
  options: {
    walking: {
      label: { th: 'เดินเท้าเร็วสุด (กม./ชม.)', en: 'Fastest on foot (km/h)' },
      default: 10,
      min: 6,
      max: 20,
    },
    bicycle: {
      label: { th: 'จักรยานเร็วสุด (กม./ชม.)', en: 'Fastest by bicycle (km/h)' },
      default: 30,
      min: 15,
      max: 50,
    },
    vehicle: {
      label: { th: 'พาหนะอื่นเร็วสุด (กม./ชม.)', en: 'Fastest by other vehicles (km/h)' },
      default: 120,
      min: 60,
      max: 200,
    },
  },
  check(values, context) {
    const minutes = decimalIn(values, 'timeDt');
    if (minutes === undefined || minutes === 0) return CANNOT_TELL;
    let total = 0;
    let allKnown = true;
    let field: FieldKey = DISTANCES[0];
    let longest = 0;
    for (const distance of DISTANCES) {
      const metres = metresIn(values, distance);
      if (metres === undefined) {
        allKnown = false;
        continue;
      }
      total += metres;
      if (metres > longest) {
        longest = metres;
        field = distance;
      }
    }
    if (total === 0) return CANNOT_TELL;

    const details = { metres: String(Number(total.toFixed(2))), minutes: String(minutes) };
    const limit = fastest(values.journeyTypeCode, context) * METRES_PER_MINUTE;
    if (total > limit * (minutes + ROUNDING_MIN)) return [{ field, message: 'fast', details }];
    if (!allKnown) return CANNOT_TELL;
    if (total < SHORTEST_TOTAL_M && minutes >= LONG_ENOUGH_MIN) {
      return [{ field, message: 'kilometres', details }];
    }
    return FINE;
  },
};

const none = { waterDt: '0', rockDt: '0' };

export const examples: Example[] = [
  {
    says: { th: 'เดินเท้า 12 กิโลเมตรใน 20 นาที', en: 'Twelve kilometres on foot in 20 minutes' },
    values: { ...none, journeyTypeCode: '01', timeDt: '20', rubberDt: '12000' },
    expect: [['rubberDt', 'warning']],
  },
  {
    says: { th: 'จักรยาน 10 กิโลเมตรใน 10 นาที', en: 'Ten kilometres by bicycle in 10 minutes' },
    values: { ...none, journeyTypeCode: '04', timeDt: '10', rockDt: '6000', rubberDt: '4000' },
    expect: [['rockDt', 'warning']],
  },
  {
    says: { th: 'รถ 60 กิโลเมตรใน 10 นาที', en: 'Sixty kilometres by car in 10 minutes' },
    values: { ...none, journeyTypeCode: '02', timeDt: '10', rubberDt: '60000' },
    expect: [['rubberDt', 'warning']],
  },
  {
    says: { th: 'ระยะทาง 3.5 ใน 15 นาที อาจเป็นกิโลเมตร', en: '3.5 in 15 minutes: kilometres?' },
    values: { ...none, journeyTypeCode: '02', timeDt: '15', rubberDt: '3.5' },
    expect: [['rubberDt', 'warning']],
  },
  {
    says: { th: 'เดินเท้า 1 กิโลเมตรใน 15 นาที', en: 'One kilometre on foot in 15 minutes' },
    values: { ...none, journeyTypeCode: '01', timeDt: '15', rubberDt: '1000' },
    expect: [],
  },
  {
    says: { th: 'บ้านอยู่หน้าโรงเรียน', en: 'A home in front of the school' },
    values: { ...none, journeyTypeCode: '01', timeDt: '1', rubberDt: '30' },
    expect: [],
  },
  {
    says: { th: 'เวลาที่ปัดลง', en: 'Minutes rounded down' },
    values: { ...none, journeyTypeCode: '01', timeDt: '5', rubberDt: '1000' },
    expect: [],
  },
  {
    says: { th: 'ถนนลูกรังและทางน้ำที่ช้ามาก', en: 'Slow roads and water' },
    values: {
      journeyTypeCode: '03',
      timeDt: '120',
      waterDt: '2000',
      rockDt: '8000',
      rubberDt: '-',
    },
    expect: [],
  },
  {
    says: { th: 'ระยะทางเป็น 0 ทั้งหมด', en: 'All distances are 0' },
    values: { ...none, journeyTypeCode: '02', timeDt: '10', rubberDt: '0' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ยังไม่กรอกเวลา', en: 'No time yet' },
    values: { ...none, journeyTypeCode: '01', timeDt: '', rubberDt: '5000' },
    expect: CANNOT_TELL,
  },
  {
    says: { th: 'ยังกรอกระยะทางไม่ครบ', en: 'Not all distances yet' },
    values: { waterDt: '3', rockDt: '', timeDt: '10', journeyTypeCode: '02' },
    expect: CANNOT_TELL,
  },
];
