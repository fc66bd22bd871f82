import { LanguageChoice } from '#components/language-choice.tsx';
import { RoleChoice } from '#components/role-choice.tsx';
import { type SiteAccess, SiteAccessNotice } from '#components/site-access.tsx';
import { Switch } from '#components/switch.tsx';
import { privacyWords } from '#components/words/privacy.ts';
import { roleWords } from '#components/words/role.ts';
import { type WelcomeWords, welcomeWords } from '#components/words/welcome.ts';
import type { Language } from '#components/words.ts';
import type { Role } from '#utils/settings/shape.ts';

export interface WelcomeProps {
  readonly language: Language;
  /** `null` until the user chose. */
  readonly works: Role | null;
  /** Whether the log of counts is kept. */
  readonly log: boolean;
  readonly access: SiteAccess;
  /** The sites that are checked, each with its address. */
  readonly portals: readonly { readonly title: string; readonly href: string }[];
  /** The last choice could not be stored. */
  readonly failed: boolean;
  onEvent(event: WelcomeEvent): void;
}

/** A page of ours that can be looked at without logging in anywhere. */
export type WelcomePlace = 'rules' | 'files' | 'rounds' | 'progress' | 'options';

export type WelcomeEvent =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'role'; readonly role: Role }
  | { readonly type: 'log'; readonly on: boolean }
  | { readonly type: 'open'; readonly place: WelcomePlace }
  | { readonly type: 'allow' };

type PartProps = WelcomeProps & { readonly words: WelcomeWords };

const Open = (props: { place: WelcomePlace; text: string; onEvent: WelcomeProps['onEvent'] }) => (
  <button type="button" onClick={() => props.onEvent({ type: 'open', place: props.place })}>
    {props.text}
  </button>
);

const Begin = ({ portals, words, onEvent }: PartProps) => (
  <section>
    <h2>{words.tryTitle}</h2>
    <p>{words.tryOpen}</p>
    <ul class="portals">
      {portals.map(({ title, href }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
    <p class="soft">{words.tryReload}</p>
    <p>{words.tryNow}</p>
    <p class="acts">
      <Open place="rules" text={words.tryRules} onEvent={onEvent} />
      <Open place="files" text={words.tryFile} onEvent={onEvent} />
      <Open place="rounds" text={words.tryRounds} onEvent={onEvent} />
    </p>
  </section>
);

const Privacy = ({ language, log, words, onEvent }: PartProps) => {
  const { title, points } = privacyWords(language);
  return (
    <section id="privacy">
      <h2>{title}</h2>
      <ol>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <Switch label={words.log} on={log} onChange={(on) => onEvent({ type: 'log', on })} />
      <p class="soft">{words.logNote}</p>
      <p>
        <Open place="progress" text={words.showLog} onEvent={onEvent} />
      </p>
    </section>
  );
};

/** The first page: what this is, whose steps to show, what is and is not read, and where to begin. */
export function Welcome(props: WelcomeProps) {
  const { language, works, access, failed, onEvent } = props;
  const words = welcomeWords(language);
  return (
    <main class="welcome" lang={language}>
      <h1>{access === 'granted' ? words.title : words.waits}</h1>
      <p>{words.lead}</p>
      <p class="unofficial">{words.unofficial}</p>
      <SiteAccessNotice
        language={language}
        access={access}
        onAllow={() => onEvent({ type: 'allow' })}
      />
      <LanguageChoice
        language={language}
        onLanguage={(next) => onEvent({ type: 'language', language: next })}
      />
      <fieldset>
        <legend>{roleWords(language).question}</legend>
        <RoleChoice
          language={language}
          works={works}
          onRole={(role) => onEvent({ type: 'role', role })}
        />
      </fieldset>
      <p role="status" class="failed">
        {failed && words.failed}
      </p>
      <Begin {...props} words={words} />
      <Privacy {...props} words={words} />
      <p class="acts">
        <Open place="options" text={words.more} onEvent={onEvent} />
      </p>
    </main>
  );
}
