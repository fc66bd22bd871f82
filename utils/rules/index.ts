import { rule as admissionDate } from './admission-date.ts';
import { rule as ageBudget } from './age-budget.ts';
import { rule as ageGrade } from './age-grade.ts';
import { rule as birthDateEra } from './birth-date-era.ts';
import { rule as birthDateFuture } from './birth-date-future.ts';
import { rule as birthDateInvalid } from './birth-date-invalid.ts';
import { rule as buildingCondition } from './building-condition.ts';
import { rule as buildingPhoto } from './building-photo.ts';
import { rule as buildingRooms } from './building-rooms.ts';
import { rule as buildingYear } from './building-year.ts';
import { rule as citizenIdChecksum } from './citizen-id-checksum.ts';
import { rule as citizenIdClass } from './citizen-id-class.ts';
import { rule as citizenIdCopy } from './citizen-id-copy.ts';
import { rule as citizenIdDummy } from './citizen-id-dummy.ts';
import { rule as citizenIdFormat } from './citizen-id-format.ts';
import { rule as citizenIdProvince } from './citizen-id-province.ts';
import { rule as citizenIdShared } from './citizen-id-shared.ts';
import { rule as citizenIdType } from './citizen-id-type.ts';
import { rule as classWithoutPupils } from './class-without-pupils.ts';
import { rule as classroomFormat } from './classroom-format.ts';
import { rule as coordinates } from './coordinates.ts';
import { rule as digitScript } from './digit-script.ts';
import { rule as emailFormat } from './email-format.ts';
import { rule as furtherStudyGrade } from './further-study-grade.ts';
import { rule as furtherStudyMissing } from './further-study-missing.ts';
import { rule as gCodeFormat } from './g-code-format.ts';
import { rule as gCodeReplaceable } from './g-code-replaceable.ts';
import { rule as gcodePending } from './gcode-pending.ts';
import { rule as guardianRelation } from './guardian-relation.ts';
import { rule as houseIdFormat } from './house-id-format.ts';
import { rule as journeyDistance } from './journey-distance.ts';
import type { RecordRule } from './model.ts';
import { rule as nameScript } from './name-script.ts';
import { rule as pendingStatus } from './pending-status.ts';
import { rule as phoneFormat } from './phone-format.ts';
import { rule as postcodeFormat } from './postcode-format.ts';
import { rule as postcodeProvince } from './postcode-province.ts';
import { rule as requiredField } from './required-field.ts';
import { rule as schoolCodeLength } from './school-code-length.ts';
import { rule as schoolUnconfirmed } from './school-unconfirmed.ts';
import { rule as siblingOrder } from './sibling-order.ts';
import { rule as staleData } from './stale-data.ts';
import { rule as studentNoFormat } from './student-no-format.ts';
import { rule as textSpacing } from './text-spacing.ts';
import { rule as thaiTextForm } from './thai-text-form.ts';
import { rule as titleAge } from './title-age.ts';
import { rule as titleGender } from './title-gender.ts';
import { rule as titleInName } from './title-in-name.ts';
import { rule as totalMismatch } from './total-mismatch.ts';
import { rule as urlFormat } from './url-format.ts';
import { rule as weightHeightRange } from './weight-height-range.ts';
import { rule as weightHeightSwapped } from './weight-height-swapped.ts';

// Each group is a value of its own, so that a script carries only those that its portal needs.

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

/** Of a pupil at school. */
export const OF_AGES = {
  'age-grade': ageGrade,
  'age-budget': ageBudget,
  'admission-date': admissionDate,
};

export const OF_NAMES = {
  'title-gender': titleGender,
  'title-age': titleAge,
  'title-in-name': titleInName,
  'name-script': nameScript,
};

/** Of any text and number, whosever it is. */
export const OF_TEXTS = {
  'thai-text-form': thaiTextForm,
  'text-spacing': textSpacing,
  'digit-script': digitScript,
  'required-field': requiredField,
};

export const OF_BODIES = {
  'weight-height-range': weightHeightRange,
  'weight-height-swapped': weightHeightSwapped,
};

export const OF_HOUSES = {
  'house-id-format': houseIdFormat,
};

/** Of any address. */
export const OF_ADDRESSES = {
  'postcode-format': postcodeFormat,
  'postcode-province': postcodeProvince,
  'phone-format': phoneFormat,
};

/** Journey, family, class, list of a pupil. */
export const OF_PUPILS = {
  'journey-distance': journeyDistance,
  'sibling-order': siblingOrder,
  'guardian-relation': guardianRelation,
  'student-no-format': studentNoFormat,
  'classroom-format': classroomFormat,
  'further-study-missing': furtherStudyMissing,
  'further-study-grade': furtherStudyGrade,
  'pending-status': pendingStatus,
};

export const OF_COUNTS = {
  'class-without-pupils': classWithoutPupils,
  'total-mismatch': totalMismatch,
};

export const OF_SCHOOLS = {
  'school-unconfirmed': schoolUnconfirmed,
  'school-code-length': schoolCodeLength,
  'stale-data': staleData,
  coordinates: coordinates,
  'email-format': emailFormat,
  'url-format': urlFormat,
};

export const OF_BUILDINGS = {
  'building-year': buildingYear,
  'building-condition': buildingCondition,
  'building-rooms': buildingRooms,
  'building-photo': buildingPhoto,
};

export const OF_REQUESTS = {
  'gcode-pending': gcodePending,
};

// Marked as pure, so that a build without the others' rules leaves them out.
const BY_ID = /* @__PURE__ */ Object.assign(
  {},
  OF_PEOPLE,
  OF_AGES,
  OF_NAMES,
  OF_TEXTS,
  OF_BODIES,
  OF_HOUSES,
  OF_ADDRESSES,
  OF_PUPILS,
  OF_COUNTS,
  OF_SCHOOLS,
  OF_BUILDINGS,
  OF_REQUESTS,
);

export type RuleId = keyof typeof BY_ID;

/** Every rule about one record, in the order of the catalogue. */
export const RULES: readonly RecordRule[] = /* @__PURE__ */ Object.values(BY_ID);

/** `undefined` for an id that no rule has. */
export const ruleById = (id: string): RecordRule | undefined =>
  Object.hasOwn(BY_ID, id) ? BY_ID[id as RuleId] : undefined;
