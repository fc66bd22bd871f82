import type { Desk } from '#utils/desk/desk.ts';
import type { DocumentResult } from '#utils/desk/model.ts';
import { openPupil } from '#utils/desk/open-pupil.ts';
import { focusField } from '#utils/page/fields-dom.ts';
import type { FoundField } from '#utils/page/model.ts';
import type { SaveAnswer } from '#utils/page/save.ts';
import type { Portal } from '#utils/portals/model.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { AskedRound } from './page-round.ts';
import { createView } from './view.tsx';

/** What people see of the desk. */
export interface View {
  /** Shows the desk as it is now, soon after. */
  update(): void;
  follow(settings: Settings): void;
  attend(found: FoundField | undefined): void;
  askBeforeSaving(): Promise<SaveAnswer>;
  asksBeforeSaving(): boolean;
  /** The extension was updated under the open page. */
  cutOff(): void;
}

/** A view that is put up only when there is something to show. */
export interface LateView extends View {
  /** Whether what was found is on screen, or never will be. */
  isShown(): boolean;
  keys(): Settings['keys'];
  results(): readonly DocumentResult[];
  goToFirst(): boolean;
  /** Whether the page shows the pupil with this student number; `go`: and goes there. */
  goToPupil(studentNo: string, go: boolean): boolean;
}

export interface ViewOptions {
  readonly document: Document;
  readonly portal: Portal;
  readonly desk: Desk;
  readonly round: AskedRound;
  readonly settings: Settings;
  /** The first results are on screen. */
  onShown(): void;
  readonly signal: AbortSignal;
}

/**
 * Marks come first: the panel, the message at the field and the question before saving come after the
 * first results. Where they cannot be put up, the marks stand all the same, and saves go through.
 */
export function lateView(options: Omit<ViewOptions, 'onShown'>): LateView {
  const { desk, signal } = options;
  let now = options.settings;
  let view: View | undefined;
  let coming = false;
  let isShown = false;
  let attended: FoundField | undefined;
  let isCutOff = false;

  const onShown = () => {
    if (isShown) return;
    isShown = true;
    desk.conclude();
  };
  const putUp = () => {
    if (signal.aborted) return;
    try {
      view = createView({ ...options, settings: now, onShown });
      view.attend(attended);
      if (isCutOff) view.cutOff();
    } catch {
      onShown();
    }
  };

  return {
    update() {
      if (view) view.update();
      else if (!coming && desk.results().length > 0) {
        coming = true;
        setTimeout(putUp);
      }
    },
    follow(next) {
      now = next;
      view?.follow(next);
    },
    attend(found) {
      attended = found;
      view?.attend(found);
    },
    askBeforeSaving: () => view?.askBeforeSaving() ?? Promise.resolve('unavailable'),
    asksBeforeSaving: () => view?.asksBeforeSaving() ?? false,
    cutOff() {
      isCutOff = true;
      view?.cutOff();
    },
    isShown: () => isShown,
    keys: () => now.keys,
    results: desk.results,
    goToFirst() {
      const first =
        desk.issues().find(({ issue }) => issue.severity === 'error') ??
        desk.issues().find(({ ignored }) => !ignored);
      if (first) desk.goTo(first.key);
      return first !== undefined;
    },
    goToPupil(studentNo, go) {
      const found = openPupil(desk.results(), studentNo);
      if (found && go) {
        if (found.kind === 'issue') desk.goTo(found.key);
        else focusField(found.at);
      }
      return found !== undefined;
    },
  };
}
