import { isTrusted, type Trusted } from '#components/panel/model.ts';
import { teachingWords } from '#components/words/teaching.ts';
import type { Language } from '#components/words.ts';
import { Chooser } from './chooser.tsx';
import type { FieldGroup } from './model.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type TeachingState =
  /** `box`: the control pointed at. */
  | { readonly step: 'pointing'; readonly box?: Box | undefined }
  | {
      readonly step: 'choosing';
      readonly label: string;
      readonly now: string;
      readonly taught: boolean;
      readonly failed: boolean;
    }
  | { readonly step: 'refused'; readonly why: 'list' | 'nothing' | 'twin' }
  /** `field`: in words; `''` where it is not to be checked, `undefined` where a lesson was forgotten. */
  | { readonly step: 'done'; readonly label: string; readonly field: string | undefined }
  | { readonly step: 'undone' };

export type TeachingEvent =
  | { readonly type: 'point' | 'pick'; readonly x: number; readonly y: number }
  | { readonly type: 'choose'; readonly field: string }
  | { readonly type: 'forget' | 'undo' | 'again' | 'close' };

export interface TeachingProps {
  readonly language: Language;
  readonly state: TeachingState;
  readonly groups: readonly FieldGroup[];
  readonly trusted?: Trusted | undefined;
  onEvent(event: TeachingEvent): void;
}

/** Everything that the user sees while teaching a field, from pointing at it to taking it back. */
export function Teaching(props: TeachingProps) {
  const { language, state, onEvent, trusted = isTrusted } = props;
  const words = teachingWords(language);
  const say = (type: 'undo' | 'again' | 'close') => (event: Event) =>
    trusted(event) && onEvent({ type });
  if (state.step === 'choosing') {
    const { label, now, taught, failed } = state;
    return (
      <div lang={language}>
        <Chooser
          {...{ words, label, now, taught, failed, trusted }}
          groups={props.groups}
          onChoose={(field) => onEvent({ type: 'choose', field })}
          onForget={() => onEvent({ type: 'forget' })}
          onClose={() => onEvent({ type: 'close' })}
        />
      </div>
    );
  }
  const pointing = state.step === 'pointing';
  const text = () => {
    if (state.step === 'pointing') return words.point;
    if (state.step === 'refused') return words[state.why];
    if (state.step === 'undone') return words.undone;
    const label = state.label || words.unnamed;
    if (state.field === undefined) return words.forgotten(label);
    return state.field === '' ? words.doneNone(label) : words.done(label, state.field);
  };
  const at = (type: 'point' | 'pick') => (event: MouseEvent) =>
    trusted(event) && onEvent({ type, x: event.clientX, y: event.clientY });
  return (
    <div lang={language}>
      {pointing && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard on the page's own controls
        // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the pointer from the page
        <div class="over" onPointerMove={at('point')} onClick={at('pick')} />
      )}
      {state.step === 'pointing' && state.box && (
        <div
          class="aim"
          style={{
            left: `${state.box.left}px`,
            top: `${state.box.top}px`,
            width: `${state.box.width}px`,
            height: `${state.box.height}px`,
          }}
        />
      )}
      <section class="teaching" aria-label={words.name}>
        <p role="status">
          <strong>{text()}</strong>
          {pointing && <span class="soft"> {words.pointKeys}</span>}
        </p>
        {state.step === 'done' && (
          <button type="button" onClick={say('undo')}>
            {words.undo}
          </button>
        )}
        {!pointing && (
          <button type="button" onClick={say('again')}>
            {words.again}
          </button>
        )}
        <button type="button" onClick={say('close')}>
          {pointing ? words.cancel : words.close}
          {pointing && <kbd>Esc</kbd>}
        </button>
      </section>
    </div>
  );
}
