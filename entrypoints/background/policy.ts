import type { LocalArea } from '#utils/platform/storage.ts';
import { POLICY_DATES_KEY } from '#utils/rounds/given-dates-store.ts';
import { policyCalendar } from '#utils/rounds/policy-calendar.ts';
import { isEqual } from '#utils/settings/leaves.ts';
import { isPart } from '#utils/settings/overlay.ts';
import { readPolicy } from '#utils/settings/policy-schema.ts';
import { NO_POLICY } from '#utils/settings/policy-shape.ts';
import type { SettingsStore } from '#utils/settings/store.ts';

interface PolicyParts {
  readonly settings: Pick<SettingsStore, 'applyPolicy' | 'policy'>;
  readonly area: Pick<LocalArea, 'get' | 'set'>;
  readManaged(): Promise<unknown>;
  /** For how long the browser may take to load its policies. */
  wait(): Promise<void>;
}

/** Chrome answers with nothing while it still loads its policies: what was set is not given up at once. */
async function patientlyRead({ settings, readManaged, wait }: PolicyParts) {
  const read = await readManaged();
  if (isPart(read) && Object.keys(read).length > 0) return read;
  if (isEqual(await settings.policy(), NO_POLICY)) return {};
  await wait();
  const again = await readManaged();
  return isPart(again) ? again : {};
}

/**
 * Copies what the district set to where every page can read it: pages and content scripts cannot ask
 * for it in every browser. Without a policy, what an earlier one set is taken away again.
 */
export async function takePolicy(parts: PolicyParts): Promise<void> {
  const { settings, area } = parts;
  const managed = await patientlyRead(parts);
  const issuer = typeof managed.name === 'string' ? managed.name : '';
  const calendar = policyCalendar(managed.calendar, issuer);
  await settings.applyPolicy(readPolicy(managed, calendar));
  const dates = { version: 1, dates: calendar.dates };
  const before = await area.get(POLICY_DATES_KEY);
  const isNew = before === undefined ? calendar.dates.length > 0 : !isEqual(before, dates);
  if (isNew) await area.set({ [POLICY_DATES_KEY]: dates });
}
