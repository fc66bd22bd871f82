import { timeUntil } from './deadline.ts';
import { timeLeftText } from './describe.ts';
import type { DueSteps } from './due-steps.ts';
import type { Instant } from './model.ts';
import type { Reminder } from './reminders.ts';
import {
  actorTitles,
  type Language,
  momentText,
  roundTitle,
  STEP_TITLES,
  SYSTEM_TITLES,
  UNCONFIRMED,
} from './words.ts';

/** `ยืนยันข้อมูล / รับรองข้อมูลนักเรียน` */
export const stepTitles = ({ steps }: DueSteps, language: Language): string =>
  steps.map(({ step }) => STEP_TITLES[step][language]).join(' / ');

const whoOf = ({ steps }: DueSteps, language: Language): string =>
  actorTitles([...new Set(steps.flatMap(({ who }) => who))], language);

/** What a reminder says at a minute: a short title, and the round, day, actors and doubts. */
export function reminderText(
  { due, earlier }: Reminder,
  now: Instant,
  language: Language,
): { readonly title: string; readonly message: string } {
  const thai = language === 'th';
  const at = earlier ?? due.ends;
  const left = timeLeftText(timeUntil(at, now), language);
  const what = `${SYSTEM_TITLES[due.plan.system][language]} ${stepTitles(due, language)}`;
  const who = whoOf(due, language);
  const usual = momentText(due.ends, language);
  const lines = [
    `${roundTitle(due.plan, language)}${who && ` (${who})`}`,
    earlier
      ? thai
        ? `บางแหล่งระบุวันที่เร็วกว่า: ${momentText(earlier, language)} วันตามปกติ ${usual}`
        : `Another source names an earlier day: ${momentText(earlier, language)}. Usual day: ${usual}`
      : `${thai ? 'ภายใน' : 'By'} ${usual}`,
    due.unconfirmed ? UNCONFIRMED[language] : '',
  ];
  return { title: `${left}: ${what}`, message: lines.filter(Boolean).join('\n') };
}
