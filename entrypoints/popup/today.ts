import { gcodeStepsIn } from '#utils/progress/gcode-steps.ts';
import { openTable } from '#utils/progress/open-table.ts';
import { bangkokTime, formatShortThaiDate } from '#utils/thai/dates.ts';

const DAY = 86_400_000;
/** Asia/Bangkok is seven hours ahead all year. */
const AHEAD = 7 * 3_600_000;

/** How many records were checked today in Bangkok, and how many of them have errors left. */
export async function checkedToday(now: Date) {
  try {
    const { table } = await openTable();
    const sinceMidnight = (now.getTime() + AHEAD) % DAY;
    const records = await table.since(now.getTime() - sinceMidnight);
    const open = records.filter(({ counts }) => counts.error > 0).length;
    return { checked: records.length, open };
  } catch {
    return undefined;
  }
}

/** Where the requests for G-codes stand, and when one was last looked at. */
export async function gcodeToday() {
  try {
    const { table } = await openTable();
    const steps = await gcodeStepsIn(table);
    const seenText = formatShortThaiDate(bangkokTime(new Date(steps.seen)).date);
    return { steps, seenText };
  } catch {
    return undefined;
  }
}
