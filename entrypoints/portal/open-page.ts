import { comboOf } from '#components/keys.ts';
import { createDesk } from '#utils/desk/desk.ts';
import { watchAttention } from '#utils/page/attention.ts';
import type { CardReader } from '#utils/page/cards.ts';
import { watchFrames } from '#utils/page/frames.ts';
import { clearPage, setPageState } from '#utils/page/page-state.ts';
import { untilDrawn } from '#utils/page/until-drawn.ts';
import { isAlive } from '#utils/platform/runtime.ts';
import type { Lesson } from '#utils/portals/lesson.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { RuleSet } from '#utils/rules/sets/set.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { TaughtField } from '#utils/settings/taught-shape.ts';
import { type LateView, lateView } from './late-view.ts';
import { askedRound } from './page-round.ts';
import { answerOwnPages, tellStatus } from './page-status.ts';
import { progress } from './progress.ts';
import { ruleContext } from './rule-context.ts';
import { sessionMemory } from './session-memory.ts';

/** What the pages of one portal need, and no other portal's. */
export interface PortalPart {
  readonly portal: Portal;
  readonly rules: RuleSet;
  /** Where it shows records as cards. */
  readonly cards?: CardReader | undefined;
}

interface OpenPage extends PortalPart {
  readonly settings: Settings;
  /** Ends everything of ours on the page. */
  readonly signal: AbortSignal;
}

/** Works beside one open page of a portal from now on. */
export function openPage({
  portal: untaught,
  rules,
  cards,
  settings,
  lessons,
  signal,
}: OpenPage & { readonly lessons: readonly TaughtField[] }) {
  let now = settings;
  let portal = withLessons(untaught, lessons);
  let working: AbortController | undefined;
  let off: AbortController | undefined;
  let view: LateView | undefined;

  const start = () => {
    working = new AbortController();
    const until = AbortSignal.any([signal, working.signal]);
    off?.abort();
    view = work({ portal, rules, cards, settings: now, signal: until });
  };
  const rest = () => {
    working?.abort();
    working = undefined;
    off = new AbortController();
    switchOff(AbortSignal.any([signal, off.signal]));
    tellStatus(portal, 'off', []);
  };
  const isOn = () => now.portals[portal.id];
  const checksAnew = (next: Settings) =>
    JSON.stringify([next.disabledRules, next.ruleOptions, next.optionalFields]) !==
    JSON.stringify([now.disabledRules, now.ruleOptions, now.optionalFields]);

  answerOwnPages(
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
    /** Takes on what was taught or forgotten. */
    learn(next: readonly TaughtField[]) {
      portal = withLessons(untaught, next);
      if (!working) return;
      working.abort();
      start();
    },
  };
}

/** The portal as its user knows it; a field that nobody knows fits nothing. */
const withLessons = (portal: Portal, lessons: readonly TaughtField[]): Portal =>
  lessons.length === 0 ? portal : { ...portal, lessons: lessons as readonly Lesson[] };

/** Says of the page and its frames that nothing is checked. */
function switchOff(signal: AbortSignal): void {
  const show = (each: Document, until: AbortSignal) => {
    setPageState(each, 'off');
    until.addEventListener('abort', () => clearPage(each), { once: true });
  };
  show(document, signal);
  watchFrames({ document, onFrame: show, signal });
}

/** Everything that runs while the portal is switched on. */
function work({ portal, rules, cards, settings, signal }: OpenPage): LateView {
  const round = askedRound(
    portal,
    (rulesToo) => {
      if (rulesToo) desk.checkAnew();
      shown.update();
    },
    signal,
  );
  round.want(portal.academicYearOf(new URL(document.URL)), settings.language);
  const desk = createDesk({
    portal,
    rules: rules.ofRecords,
    listRules: rules.ofLists,
    cards,
    memory: sessionMemory(),
    settings: { off: new Set(settings.disabledRules), options: settings.ruleOptions },
    contextFor: (found) => ruleContext(found, new Date(), settings, round.now()),
    isSettled: round.isSettled,
    isShown: () => shown.isShown(),
    asks: () => shown.asksBeforeSaving(),
    ask: () => shown.askBeforeSaving(),
    onSave: () => log.saving(),
    onCheck: () => log.changed(),
    onChange: () => shown.update(),
    signal,
  });
  const log = progress(portal, desk.results, signal);
  const shown = lateView({ document, portal, desk, round, settings, signal });
  const ready = Promise.all([round.soon, untilDrawn(document)]);
  const begin = (next: () => void) => void ready.then(() => signal.aborted || next());
  setPageState(document, 'checking');
  begin(() => desk.open(document, signal));

  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing) return;
    const combo = comboOf(event);
    const { next, previous } = shown.keys();
    if (combo !== next && combo !== previous) return;
    event.preventDefault();
    desk.step(combo === next ? 1 : -1);
  };
  const attend = (each: Document, until: AbortSignal) => {
    watchAttention({
      document: each,
      fieldAt: desk.fieldAt,
      onAttend: shown.attend,
      signal: until,
    });
    each.addEventListener('keydown', pressed, { capture: true, signal: until });
  };
  const onFrame = (each: Document, until: AbortSignal) => {
    desk.open(each, until);
    attend(each, until);
  };
  attend(document, signal);
  begin(() => watchFrames({ document, onFrame, signal }));

  document.addEventListener('visibilitychange', () => isAlive() || shown.cutOff(), { signal });
  return shown;
}
