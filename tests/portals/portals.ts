import { openCases } from './cases.ts';
import { openDmc } from './dmc/app.ts';
import type { Portal } from './http.ts';
import { openMoving } from './moving/app.ts';
import { openNews } from './news.ts';

/** All practice portals behind one door: the single pages first, then the applications. */
export function openPortals(): Portal {
  const portals = [openCases(), openMoving(), openNews(), openDmc()];
  return (asked) => {
    for (const portal of portals) {
      const answer = portal(asked);
      if (answer) return answer;
    }
    return undefined;
  };
}
