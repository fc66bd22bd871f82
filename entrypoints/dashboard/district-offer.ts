import type { DistrictOffer } from '#components/progress/model.ts';
import {
  type DistrictFile,
  districtFile,
  schoolsIn,
  writeDistrictFile,
} from '#utils/progress/district-file.ts';
import type { LoggedRecord } from '#utils/progress/model.ts';
import { formatShortThaiDate } from '#utils/thai/dates.ts';

/** What the user typed on the page. */
interface Typed {
  readonly schoolName: string;
  /** Chosen or typed; `''` until then. */
  readonly schoolCode: string;
  /** By scope. */
  readonly targets: Readonly<Record<string, number>>;
}

/** The file of a round as it would be saved. */
export function districtOffer(
  scope: string,
  records: readonly LoggedRecord[],
  { schoolName, schoolCode: chosen, targets }: Typed,
): DistrictOffer {
  const schools = schoolsIn(records);
  const known = schools.length === 0 || schools.includes(chosen);
  const schoolCode = (known ? chosen : schools[0]) ?? '';
  const school = { schoolCode, schoolName: schoolName.trim(), target: targets[scope] ?? 0 };
  const file = districtFile(scope, records, school, new Date());
  const [year = 0, month = 0, day = 0] = file.lastChecked.split('-').map(Number);
  return {
    file,
    text: writeDistrictFile(file),
    lastText: file.lastChecked === '' ? '–' : formatShortThaiDate({ year, month, day }),
    schools,
  };
}

/** `truatthan-district-10000001-dmc-2569-1.json`. */
export const districtName = ({ schoolCode, portal, year, round }: DistrictFile): string =>
  `truatthan-district-${schoolCode || 'school'}-${portal}-${year}-${round}.json`;
