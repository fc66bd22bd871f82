import { rule as birthDateEra } from '#utils/rules/birth-date-era.ts';
import { rule as birthDateFuture } from '#utils/rules/birth-date-future.ts';
import { rule as birthDateInvalid } from '#utils/rules/birth-date-invalid.ts';
import { rule as citizenIdChecksum } from '#utils/rules/citizen-id-checksum.ts';
import { rule as citizenIdClass } from '#utils/rules/citizen-id-class.ts';
import { rule as citizenIdCopy } from '#utils/rules/citizen-id-copy.ts';
import { rule as citizenIdDummy } from '#utils/rules/citizen-id-dummy.ts';
import { rule as citizenIdFormat } from '#utils/rules/citizen-id-format.ts';
import { rule as citizenIdProvince } from '#utils/rules/citizen-id-province.ts';
import { rule as citizenIdShared } from '#utils/rules/citizen-id-shared.ts';
import { rule as citizenIdType } from '#utils/rules/citizen-id-type.ts';
import { listRule as duplicateCitizenId } from '#utils/rules/duplicate-citizen-id.ts';
import { listRule as duplicatePerson } from '#utils/rules/duplicate-person.ts';
import { listRule as duplicateStudentNo } from '#utils/rules/duplicate-student-no.ts';
import { rule as gCodeFormat } from '#utils/rules/g-code-format.ts';
import { rule as gCodeReplaceable } from '#utils/rules/g-code-replaceable.ts';
import { rule as houseIdFormat } from '#utils/rules/house-id-format.ts';
import type { ListRule } from '#utils/rules/model.ts';
import { rule as nameScript } from '#utils/rules/name-script.ts';
import { rule as titleAge } from '#utils/rules/title-age.ts';
import { rule as titleGender } from '#utils/rules/title-gender.ts';
import { rule as titleInName } from '#utils/rules/title-in-name.ts';

/** Of anyone with an identity number, a birth date and a name. */
export const OF_PEOPLE = {
  'citizen-id-format': citizenIdFormat,
  'citizen-id-checksum': citizenIdChecksum,
  'citizen-id-province': citizenIdProvince,
  'citizen-id-class': citizenIdClass,
  'citizen-id-dummy': citizenIdDummy,
  'citizen-id-type': citizenIdType,
  'citizen-id-shared': citizenIdShared,
  'citizen-id-copy': citizenIdCopy,
  'g-code-format': gCodeFormat,
  'g-code-replaceable': gCodeReplaceable,
  'birth-date-invalid': birthDateInvalid,
  'birth-date-era': birthDateEra,
  'birth-date-future': birthDateFuture,
};

export const OF_NAMES = {
  'title-gender': titleGender,
  'title-age': titleAge,
  'title-in-name': titleInName,
  'name-script': nameScript,
};

export const OF_HOUSES = {
  'house-id-format': houseIdFormat,
};

export const LISTS_OF_PEOPLE: readonly ListRule[] = [
  duplicateCitizenId,
  duplicateStudentNo,
  duplicatePerson,
];
