import { field } from './field.ts';
import type { Field } from './model.ts';

/** Pupils and rooms of one grade, or of several in a row of sums; DMC menu 2.8 and EMIS's pupils. */
export const CLASS_FIELDS = {
  classLevel: field('class', 'choice', 'ชั้น', 'Grade', { codes: 'grade' }),
  boys: field('class', 'count', 'ชาย', 'Boys'),
  girls: field('class', 'count', 'หญิง', 'Girls'),
  pupils: field('class', 'count', 'รวม', 'Pupils'),
  rooms: field('class', 'count', 'ห้องเรียน', 'Rooms'),
} as const satisfies Record<string, Field>;
