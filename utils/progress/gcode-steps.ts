import { withoutDoubles } from './computers.ts';
import type { LoggedRecord } from './model.ts';
import type { Table } from './table.ts';

/** How far the requests for G-codes are, each on the furthest step that was seen of it. */
export interface GcodeSteps {
  /** The school asked; no answer of the district was seen. */
  readonly waiting: number;
  /** The district certified it, and the pupil was not seen in DMC yet. */
  readonly certified: number;
  /** The list says something else, such as that the request was sent back. */
  readonly unclear: number;
  /** The pupil is in DMC. */
  readonly inDmc: number;
  /** When a request was last looked at, ms; 0 where there is none. */
  readonly seen: number;
}

const PENDING = 'gcode-pending';

/** From the log alone: a child has the same hash in a request as in DMC. */
export function gcodeSteps(records: readonly LoggedRecord[]): GcodeSteps {
  const pupils = new Set(records.flatMap(({ kind, who }) => (kind === 'pupil' ? who : [])));
  let [waiting, sure, unclear, inDmc, seen] = [0, 0, 0, 0, 0];
  for (const { kind, who, page, rules, certified, last } of records) {
    if (kind !== 'request') continue;
    seen = Math.max(seen, last);
    if (pupils.has(who)) inDmc += 1;
    // A form says nothing of the district's answer.
    else if (rules.includes(PENDING) || page === 'gcode/request-form') waiting += 1;
    else if (certified) sure += 1;
    else unclear += 1;
  }
  return { waiting, certified: sure, unclear, inDmc, seen };
}

/** From the stored log, of which only the requests and the children in them are read. */
export async function gcodeStepsIn(table: Table): Promise<GcodeSteps> {
  const scopes = await table.scopes();
  const of = (portal: string) => scopes.filter((scope) => scope.startsWith(`${portal}/`));
  const requests = (await Promise.all(of('gcode').map((scope) => table.read(scope)))).flat();
  const each = withoutDoubles(requests);
  const children = [...new Set(each.map(({ who }) => who))];
  const pupils = await table.pick(
    of('dmc').flatMap((scope) => children.map((who) => `${scope}/pupil/${who}`)),
  );
  return gcodeSteps([...each, ...pupils]);
}
