import { idbSchools } from '#utils/district/idb-schools.ts';
import { isOpen } from '#utils/district/stage.ts';
import { scopesInOrder, stageOfSchool } from '#utils/district/summary.ts';
import type { Role } from '#utils/settings/shape.ts';

/** How many schools of the latest round are not done; absent for who works for a school alone. */
export async function districtNow(role: Role | null) {
  if (role !== 'district' && role !== 'both') return undefined;
  const all = await idbSchools()
    .read()
    .catch(() => []);
  const [scope] = scopesInOrder(all);
  const stages = all.filter((one) => one.scope === scope).map(stageOfSchool);
  const known = stages.filter((stage) => stage !== 'unknown');
  return { open: known.filter(isOpen).length, total: known.length };
}
