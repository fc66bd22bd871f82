import { openCases } from './cases.ts';
import { openDmc } from './dmc/app.ts';
import type { Portal } from './http.ts';
import { openMoving } from './moving/app.ts';

/** All practice portals behind one door: the single pages first, then the applications. */
export function openPortals(): Portal {
  const portals = [openCases(), openMoving(), openDmc()];
  return (asked) => {
    for (const portal of portals) {
      const answer = portal(asked);
      if (answer) return answer;
    }
    return undefined;
  };
}
