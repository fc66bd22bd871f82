import { closestOf, isElement } from './dom.ts';
import type { FoundPage } from './model.ts';
import { formsIn, PRESSABLE, saves, saysOtherwise } from './save-controls.ts';

/** `first`: the user goes to the first error; `save`: saves anyway; `unavailable`: nobody could ask. */
export type SaveAnswer = 'first' | 'save' | 'unavailable';

interface Saves {
  readonly document: Document;
  /** What is found on the page at the moment. */
  found(): FoundPage | undefined;
  hasErrors(): boolean;
  ask(): Promise<SaveAnswer>;
  /** A save of the user's goes through; told for its click and its form. */
  onSave(): void;
  readonly signal: AbortSignal;
}

/**
 * Asks before a save while errors remain. A save that the user wants goes on by pressing the very same
 * control again; whatever goes wrong here, the portal's own save goes through untouched. Only the
 * user's own presses are ever held back.
 */
export function watchSaves({ document, found, hasErrors, ask, onSave, signal }: Saves): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let formsKnown: { of: FoundPage; forms: Set<HTMLElement> } | undefined;
  /** The forms of the recognised records; `undefined` where the page is not recognised. */
  const formsOf = (): Set<HTMLElement> | undefined => {
    const page = found();
    if (!page || page.records.length === 0) return undefined;
    if (formsKnown?.of === page) return formsKnown.forms;
    const forms = formsIn(page);
    formsKnown = { of: page, forms };
    return forms;
  };

  /** After *save anyway*: no second question for the same data. */
  let allowed = false;
  let asking = false;
  let passing = false;

  /** Holds the event back and asks; returns whether it did. */
  const hold = (event: Event, goOn: () => void): void => {
    if (passing || !event.isTrusted) return;
    if (allowed) {
      onSave();
      return;
    }
    if (asking) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!hasErrors()) {
      onSave();
      return;
    }
    const answer = ask();
    event.preventDefault();
    event.stopImmediatePropagation();
    asking = true;
    const proceed = () => {
      onSave();
      passing = true;
      try {
        goOn();
      } finally {
        passing = false;
      }
    };
    Promise.resolve(answer)
      .catch((): SaveAnswer => 'unavailable')
      .then((given) => {
        asking = false;
        if (given === 'first') return;
        allowed = given === 'save';
        proceed();
      });
  };

  const safely = (handle: (event: Event) => void) => (event: Event) => {
    try {
      handle(event);
    } catch {
      // A fault of ours must never stand between the user and the portal's own save.
    }
  };

  const onClick = (event: Event) => {
    const target = event.target as Node | null;
    if (!isElement(target) || !event.isTrusted) return;
    const button = closestOf(target, PRESSABLE);
    const forms = formsOf();
    if (!button || !forms || !saves(button, forms)) return;
    hold(event, () => {
      if (button.isConnected) button.click();
    });
  };

  const onSubmit = (event: Event) => {
    const form = event.target as Node | null;
    if (!isElement(form) || !formsOf()?.has(form)) return;
    const { submitter } = event as SubmitEvent;
    if (submitter && saysOtherwise(submitter)) return;
    hold(event, () => {
      const { requestSubmit } = view.HTMLFormElement?.prototype ?? HTMLFormElement.prototype;
      if (form.isConnected)
        requestSubmit.call(form as HTMLFormElement, submitter?.isConnected ? submitter : null);
    });
  };

  const options = { capture: true, signal };
  view.addEventListener('click', safely(onClick), options);
  view.addEventListener('submit', safely(onSubmit), options);
  view.addEventListener(
    'input',
    () => {
      allowed = false;
    },
    { ...options, passive: true },
  );
}
