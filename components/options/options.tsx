import type { ComponentChildren } from 'preact';
import { DEFAULT_KEYS, type KeyName } from '#components/keys.ts';
import { LanguageChoice } from '#components/language-choice.tsx';
import { RoleChoice } from '#components/role-choice.tsx';
import { Shape } from '#components/shape.tsx';
import { type SiteAccess, SiteAccessNotice } from '#components/site-access.tsx';
import { Switch } from '#components/switch.tsx';
import { type OptionsWords, optionsWords } from '#components/words/options.ts';
import { roleWords } from '#components/words/role.ts';
import type { Language } from '#components/words.ts';
import type { Role } from '#utils/settings/shape.ts';
import { KeyRecorder } from './key-recorder.tsx';

export interface OptionsView {
  readonly language: Language;
  /** `null` until the user chose. */
  readonly works: Role | null;
  readonly saveReminder: boolean;
  readonly keys: Readonly<Record<KeyName, string>>;
  readonly portals: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: boolean;
  }[];
  /** Whether the browser lets us read them. */
  readonly access?: SiteAccess;
  /** How many of all the rules are switched on. */
  readonly rules: { readonly on: number; readonly all: number };
  /** Whether the log of counts is kept, and how many days an entry stays. */
  readonly log: { readonly on: boolean; readonly keepDays: number };
  /** Whether the user has dragged the panel anywhere. */
  readonly panelMoved: boolean;
}

/** Something to store. */
export type OptionsChange =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'role'; readonly role: Role }
  | { readonly type: 'saveReminder'; readonly on: boolean }
  | { readonly type: 'key'; readonly name: KeyName; readonly combo: string }
  | { readonly type: 'resetKeys' | 'resetPanel' }
  | { readonly type: 'portal'; readonly id: string; readonly on: boolean };

export type OptionsEvent =
  | OptionsChange
  | { readonly type: 'openRules' }
  | { readonly type: 'openLog' }
  | { readonly type: 'openPrivacy' }
  | { readonly type: 'allow' }
  | { readonly type: 'saveAside' }
  | { readonly type: 'dismiss' };

export type OptionsTrouble = 'failed' | 'locked' | 'damaged' | 'newer';

export interface OptionsProps extends OptionsView {
  /** True from the moment a change is stored; read out. */
  readonly saved: boolean;
  /** `failed`: the last change could not be stored; the others: what was stored before is set aside. */
  readonly trouble?: OptionsTrouble | undefined;
  /** Further parts, after the others. */
  readonly children?: ComponentChildren;
  onEvent(event: OptionsEvent): void;
}

const Part = (props: { title: string; note?: string; children: ComponentChildren }) => (
  <fieldset>
    <legend>{props.title}</legend>
    {props.note && <p class="soft">{props.note}</p>}
    {props.children}
  </fieldset>
);

const KeysPart = ({ keys, onEvent, words }: OptionsProps & { words: OptionsWords }) => {
  const changed = keys.next !== DEFAULT_KEYS.next || keys.previous !== DEFAULT_KEYS.previous;
  return (
    <Part title={words.keys} note={words.keysNote}>
      {(['next', 'previous'] as const).map((name) => (
        <KeyRecorder
          key={name}
          label={words[name]}
          combo={keys[name]}
          other={keys[name === 'next' ? 'previous' : 'next']}
          words={words}
          onRecord={(combo) => onEvent({ type: 'key', name, combo })}
        />
      ))}
      {changed && (
        <button type="button" onClick={() => onEvent({ type: 'resetKeys' })}>
          {words.resetKeys}
        </button>
      )}
    </Part>
  );
};

/** Stands in the page from the start, so that it is read out when something goes wrong. */
const TroublePart = ({ trouble, onEvent, words }: OptionsProps & { words: OptionsWords }) => (
  <div role="alert">
    {trouble && (
      <p class="trouble">
        <Shape of="warning" /> {words[trouble]}{' '}
        {trouble !== 'failed' && trouble !== 'locked' && (
          <>
            <button type="button" onClick={() => onEvent({ type: 'saveAside' })}>
              {words.saveAside}
            </button>{' '}
            <button type="button" onClick={() => onEvent({ type: 'dismiss' })}>
              {words.dismiss}
            </button>
          </>
        )}
      </p>
    )}
  </div>
);

export function Options(props: OptionsProps) {
  const { language, portals, onEvent } = props;
  const words = optionsWords(language);
  return (
    <main class="options" lang={language}>
      <h1>{words.title}</h1>
      <TroublePart {...props} words={words} />
      <LanguageChoice
        language={language}
        onLanguage={(next) => onEvent({ type: 'language', language: next })}
      />
      <Part title={roleWords(language).title}>
        <RoleChoice
          language={language}
          works={props.works}
          onRole={(role) => onEvent({ type: 'role', role })}
        />
      </Part>
      <Part title={words.portals}>
        <SiteAccessNotice
          language={language}
          access={props.access ?? 'granted'}
          onAllow={() => onEvent({ type: 'allow' })}
        />
        {portals.map(({ id, title, on }) => (
          <Switch
            key={id}
            label={title}
            on={on}
            place={`portals.${id}`}
            onChange={(next) => onEvent({ type: 'portal', id, on: next })}
          />
        ))}
      </Part>
      <Part title={words.rules}>
        <p>{words.rulesOn(props.rules.on, props.rules.all)}</p>
        <button type="button" onClick={() => onEvent({ type: 'openRules' })}>
          {words.openRules}
        </button>
      </Part>
      <Part title={words.log}>
        <p>{props.log.on ? words.logOn(props.log.keepDays) : words.logOff}</p>
        <button type="button" onClick={() => onEvent({ type: 'openLog' })}>
          {words.openLog}
        </button>
      </Part>
      <Part title={words.saving}>
        <Switch
          label={words.saveReminder}
          on={props.saveReminder}
          place="saveReminder"
          onChange={(on) => onEvent({ type: 'saveReminder', on })}
        />
        <p class="soft">{words.saveReminderNote}</p>
      </Part>
      <KeysPart {...props} words={words} />
      <Part title={words.panel}>
        <p>{props.panelMoved ? words.panelMoved : words.panelUsual}</p>
        {props.panelMoved && (
          <button type="button" onClick={() => onEvent({ type: 'resetPanel' })}>
            {words.resetPanel}
          </button>
        )}
      </Part>
      {props.children}
      <p>
        <button type="button" class="plain link" onClick={() => onEvent({ type: 'openPrivacy' })}>
          {words.privacy}
        </button>
      </p>
      <p class="saved" role="status">
        {props.saved ? words.saved : ''}
      </p>
    </main>
  );
}
