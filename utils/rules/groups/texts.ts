import { rule as digitScript } from '#utils/rules/digit-script.ts';
import { rule as phoneFormat } from '#utils/rules/phone-format.ts';
import { rule as postcodeFormat } from '#utils/rules/postcode-format.ts';
import { rule as postcodeProvince } from '#utils/rules/postcode-province.ts';
import { rule as requiredField } from '#utils/rules/required-field.ts';
import { rule as textSpacing } from '#utils/rules/text-spacing.ts';
import { rule as thaiTextForm } from '#utils/rules/thai-text-form.ts';

/** Of any text and number, whosever it is. */
export const OF_TEXTS = {
  'thai-text-form': thaiTextForm,
  'text-spacing': textSpacing,
  'digit-script': digitScript,
  'required-field': requiredField,
};

/** Of any address. */
export const OF_ADDRESSES = {
  'postcode-format': postcodeFormat,
  'postcode-province': postcodeProvince,
  'phone-format': phoneFormat,
};
