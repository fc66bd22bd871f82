import { rule as coordinates } from '#utils/rules/coordinates.ts';
import { rule as emailFormat } from '#utils/rules/email-format.ts';
import { rule as schoolCodeLength } from '#utils/rules/school-code-length.ts';
import { rule as schoolUnconfirmed } from '#utils/rules/school-unconfirmed.ts';
import { rule as staleData } from '#utils/rules/stale-data.ts';
import { rule as urlFormat } from '#utils/rules/url-format.ts';

export const OF_SCHOOLS = {
  'school-unconfirmed': schoolUnconfirmed,
  'school-code-length': schoolCodeLength,
  'stale-data': staleData,
  coordinates: coordinates,
  'email-format': emailFormat,
  'url-format': urlFormat,
};
