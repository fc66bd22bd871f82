import type { LoggedRecord } from './model.ts';

export type Unit = 'pupil' | 'building' | 'request' | 'item';

/** What a portal's records are counted in; other kinds are beside the point. */
const COUNTED: Readonly<
  Record<string, { readonly unit: Unit; readonly kinds: readonly string[] }>
> = {
  dmc: { unit: 'pupil', kinds: ['pupil'] },
  bobec: { unit: 'building', kinds: ['building'] },
  emis: { unit: 'item', kinds: ['school', 'class', 'item'] },
  gcode: { unit: 'request', kinds: ['request'] },
};

const countedIn = (scope: string) => COUNTED[scope.split('/')[0] ?? ''];

/** What the records of a scope are. */
export const unitOf = (scope: string): Unit => countedIn(scope)?.unit ?? 'item';

/** Whether a record is one of those that a school has to check; a district's schools are not. */
export const isCounted = ({ scope, kind, page }: LoggedRecord): boolean =>
  countedIn(scope)?.kinds.includes(kind) === true && !page.endsWith('/school-list');
