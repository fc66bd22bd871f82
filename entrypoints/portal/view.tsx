import { render } from 'preact';
import { messageText } from '#components/panel/field-message.tsx';
import type { PanelEvent } from '#components/panel/props.ts';
import { PANEL_STYLES } from '#components/panel/styles.ts';
import { countsOf, type DeskIssue } from '#utils/desk/model.ts';
import type { FoundField } from '#utils/page/model.ts';
import type { SaveAnswer } from '#utils/page/save.ts';
import { sendToBackground } from '#utils/platform/messages.ts';
import { isAlive } from '#utils/platform/runtime.ts';
import { announcer } from './announcer.ts';
import { isFront, pageDeadline } from './deadline.ts';
import { mountHost } from './host.ts';
import { Interface } from './interface.tsx';
import type { View, ViewOptions } from './late-view.ts';
import { measuring } from './measure.ts';
import { academicYearOf, tellStatus } from './page-status.ts';
import { ruleTexts } from './rule-texts.ts';
import { schoolList } from './schools.ts';
import { wordedIssues } from './shown-issue.ts';
import { whenCalm } from './when-calm.ts';

/** A page in the background draws no frames; then this long after the change, ms. */
const LATEST_DRAW = 100;
/** The badge may follow when typing has paused this long, ms. */
const PAUSE = 250;

/** Joins the desk to what people see: the panel, the message at the field, the save question. */
export function createView({
  document,
  portal,
  desk,
  round,
  settings,
  onShown,
  signal,
}: ViewOptions): View {
  const host = mountHost(document, PANEL_STYLES);
  const announce = announcer(() => update(), signal);
  const due = pageDeadline(portal, document, round, () => update());
  let now = settings;
  let open = !settings.panel.collapsed;
  let position = settings.panel.position ?? undefined;
  /** `null` once it was dismissed: it is said once. */
  let notice: 'reload' | null | undefined;
  let attended: FoundField | undefined;
  let closed: FoundField | undefined;
  let answer: ((answer: SaveAnswer) => void) | undefined;
  let waiting = false;
  const measure = measuring();
  const schools = schoolList(document, signal);

  const texts = ruleTexts(() => update());
  const worded = wordedIssues();
  const word = (found: DeskIssue) => worded(found, texts.of(found.issue.rule), now.language);
  const firstError = () => desk.issues().find(({ issue }) => issue.severity === 'error');
  const keep = (place: Parameters<typeof sendToBackground<'keep-panel'>>[1]) =>
    void sendToBackground('keep-panel', place).then(
      (kept) => kept.ok || isAlive() || view.cutOff(),
    );
  const openRule = (rule: string) => void sendToBackground('open-rule', rule);
  const setOpen = (next: boolean) => {
    open = next;
    // Nothing stays hidden without the words that say so.
    if (!next) schools.showOnlyOpen(false);
    measure.moved();
    keep({ collapsed: !next });
  };

  /** Nothing else is known of the page than that it is a portal's front. */
  const isOnlyFront = () =>
    desk.results().length > 0 &&
    desk.results().every(({ found }) => found.page === 'unrecognised') &&
    isFront(document);

  const onPanel = (event: PanelEvent) => {
    if (event.type === 'focusField') desk.goTo(event.key);
    else if (event.type === 'apply') desk.apply(event.key);
    else if (event.type === 'undo') desk.undo(event.key);
    else if (event.type === 'ignore') desk.ignore(event.key);
    else if (event.type === 'restore') desk.restore(event.key);
    else if (event.type === 'openRule') openRule(event.rule);
    else if (event.type === 'structure') void sendToBackground('open-structure', null);
    else if (event.type === 'district') void sendToBackground('open-district', null);
    else if (event.type === 'onlyOpen') schools.showOnlyOpen(event.on);
    else if (event.type === 'teach') void sendToBackground('start-teaching', null);
    else if (event.type === 'restoreAll') desk.restoreAll();
    else if (event.type === 'next') desk.step(1);
    else if (event.type === 'previous') desk.step(-1);
    else if (event.type === 'open' || event.type === 'collapse') setOpen(event.type === 'open');
    else if (event.type === 'dismissNotice') notice = null;
    else if (
      event.type === 'hideDeadline' ||
      event.type === 'useOffer' ||
      event.type === 'refuseOffer'
    )
      due.handle(event);
    else if (event.type === 'move') {
      position = event.position;
      keep({ position });
    }
    update();
  };

  let told = false;
  const tell = () => {
    told = true;
    tellStatus(portal, 'checked', desk.results());
  };
  const status = whenCalm(tell, PAUSE, signal);

  const draw = () => {
    waiting = false;
    if (signal.aborted) return;
    host.stay();
    round.want(academicYearOf(desk.results()), now.language);
    const found = desk.issues();
    texts.want(found);
    const front = isOnlyFront();
    if (front) due.read(now.language);
    const atField =
      attended && attended !== closed
        ? found
            .filter(
              ({ mark, issue, ignored }) =>
                mark === attended?.mark && issue.field === attended.key && !ignored,
            )
            .map(word)
        : [];
    host.describe(
      atField.length > 0 ? attended?.controls[0] : undefined,
      messageText(atField, now.language),
    );
    if (told) status.ask();
    else if (desk.results().length > 0) tell();
    render(
      <Interface
        settings={now}
        portal={portal}
        results={desk.results()}
        issues={found}
        word={word}
        applied={desk.applied()}
        schools={schools.view(desk.results())}
        current={desk.current()}
        open={open}
        position={position}
        due={due.now(front)}
        notice={notice}
        announcement={announce.text(countsOf(found), now.language)}
        measured={measure.now(desk.results(), attended)}
        atField={atField}
        asking={answer !== undefined}
        onPanel={onPanel}
        onField={(event) => {
          if (event.type === 'close') closed = attended;
          else if (event.type === 'apply') desk.apply(event.key);
          else if (event.type === 'ignore') desk.ignore(event.key);
          else if (event.type === 'openRule') openRule(event.rule);
          update();
        }}
        onAnswer={({ type }) => {
          answer?.(type === 'save' ? 'save' : 'first');
          draw();
          const first = type === 'first' ? firstError() : undefined;
          if (first) desk.goTo(first.key);
        }}
      />,
      host.root,
    );
    if (desk.results().length > 0) onShown();
  };

  const drawOnce = () => waiting && draw();
  const unframed = whenCalm(drawOnce, LATEST_DRAW, signal);
  // After the frame the page is laid out already, and nothing that is measured here does it again.
  const update = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    requestAnimationFrame(() => setTimeout(drawOnce));
    unframed.ask();
  };

  const moved = () => {
    measure.moved();
    if (open || attended) update();
  };
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', moved, { passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      render(null, host.root);
      host.remove();
    },
    { once: true },
  );

  const view: View = {
    update,
    follow(next) {
      now = next;
      position = next.panel.position ?? undefined;
      update();
    },
    attend(found) {
      attended = found;
      closed = undefined;
      measure.moved();
      update();
    },
    async askBeforeSaving() {
      if (!host.isThere() || answer) return 'unavailable';
      return new Promise((resolve) => {
        const gone = new MutationObserver(() => {
          if (!host.isThere()) settle('unavailable');
        });
        const settle = (given: SaveAnswer) => {
          gone.disconnect();
          answer = undefined;
          resolve(given);
        };
        answer = settle;
        draw();
        gone.observe(document.documentElement, { childList: true, subtree: true });
      });
    },
    asksBeforeSaving: () => now.saveReminder && host.isThere(),
    cutOff() {
      if (notice !== null) notice = 'reload';
      update();
    },
  };
  return view;
}
