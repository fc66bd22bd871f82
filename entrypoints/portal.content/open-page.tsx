import { comboOf } from '#components/keys.ts';
import { createDesk } from '#utils/desk/desk.ts';
import { watchAttention } from '#utils/page/attention.ts';
import { watchFrames } from '#utils/page/frames.ts';
import { clearPage, setPageState } from '#utils/page/page-state.ts';
import { isAlive } from '#utils/platform/runtime.ts';
import type { Portal } from '#utils/portals/model.ts';
import { RULES } from '#utils/rules/index.ts';
import type { Settings } from '#utils/settings/shape.ts';
import { askedRound } from './page-round.ts';
import { answerPopup, tellStatus } from './page-status.ts';
import { ruleContext } from './rule-context.ts';
import { createView, type View } from './view.tsx';

interface OpenPage {
  readonly portal: Portal;
  readonly settings: Settings;
  /** Ends everything of ours on the page. */
  readonly signal: AbortSignal;
}

/** Works beside one open page of a portal from now on. */
export function openPage({ portal, settings, signal }: OpenPage) {
  let now = settings;
  let working: AbortController | undefined;
  let view: View | undefined;

  const start = () => {
    working = new AbortController();
    const until = AbortSignal.any([signal, working.signal]);
    view = work({ portal, settings: now, signal: until });
    until.addEventListener('abort', () => clearPage(document), { once: true });
  };
  const rest = () => {
    working?.abort();
    working = undefined;
    setPageState(document, 'off');
    tellStatus(portal, 'off', []);
  };
  const isOn = () => now.portals[portal.id];
  const checksAnew = (next: Settings) =>
    JSON.stringify([next.disabledRules, next.ruleOptions, next.optionalFields]) !==
    JSON.stringify([now.disabledRules, now.ruleOptions, now.optionalFields]);

  answerPopup(
    portal,
    () => view,
    () => isOn(),
    signal,
  );
  if (isOn()) start();
  else rest();

  return {
    /** Takes on settings that were changed elsewhere. */
    follow(next: Settings) {
      const anew = checksAnew(next);
      now = next;
      if (!isOn()) return working && rest();
      if (anew) working?.abort();
      if (!working || anew) return start();
      view?.follow(next);
    },
  };
}

/** Everything that runs while the portal is switched on. */
function work({ portal, settings, signal }: OpenPage): View {
  const round = askedRound(
    portal,
    (rulesToo) => (rulesToo ? desk.checkAnew() : view?.update()),
    signal,
  );
  round.want(portal.academicYearOf(new URL(document.URL)), settings.language);
  const desk = createDesk({
    portal,
    rules: RULES,
    settings: { off: new Set(settings.disabledRules), options: settings.ruleOptions },
    contextFor: (found) => ruleContext(found, new Date(), settings, round.now()),
    isSettled: round.isSettled,
    asks: () => view?.asksBeforeSaving() ?? false,
    ask: () => view?.askBeforeSaving() ?? Promise.resolve('unavailable'),
    onChange: () => view?.update(),
    signal,
  });
  let view: View | undefined;
  desk.open(document, signal);
  view = createView({ document, portal, desk, round, settings, signal });
  watchFrames({ document, onFrame: desk.open, signal });

  const shown = view;
  watchAttention({ document, fieldAt: desk.fieldAt, onAttend: shown.attend, signal });
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const combo = comboOf(event);
    const { next, previous } = shown.keys();
    if (combo !== next && combo !== previous) return;
    event.preventDefault();
    desk.step(combo === next ? 1 : -1);
  };
  document.addEventListener('keydown', pressed, { capture: true, signal });
  document.addEventListener('visibilitychange', () => isAlive() || shown.cutOff(), { signal });
  shown.update();
  return shown;
}
