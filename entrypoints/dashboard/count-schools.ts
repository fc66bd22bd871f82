import type { FilesState } from '#components/files/model.ts';
import type { Outcome } from '#utils/district/merge.ts';
import { sendSurely } from '#utils/platform/messages.ts';
import type { SchoolCount } from '#utils/roster/school-counts.ts';
import { writeMoment } from '#utils/rounds/moments.ts';
import { readThaiDate } from '#utils/thai/dates.ts';

/** CE `yyyy-mm-dd`; `''` where the file does not say of what day it is. */
const dayOf = (reportTime: string | undefined): string => {
  const read = readThaiDate(reportTime ?? '');
  return read.kind === 'date' ? writeMoment({ date: read.date }) : '';
};

/** Keeps what the schools of a checked file come to; answers how many were kept. */
export async function countSchools(
  schools: readonly SchoolCount[],
  { info }: FilesState,
): Promise<number> {
  const day = dayOf(info?.reportTime);
  const academicYear = info?.academicYear;
  let kept = 0;
  for (const one of schools) {
    const answer = await sendSurely('district-count', {
      ...one,
      day,
      ...(academicYear !== undefined && { academicYear }),
    });
    const { outcome } = ((answer.ok && answer.reply) || {}) as { readonly outcome?: Outcome };
    if (outcome !== undefined) kept += 1;
  }
  return kept;
}
