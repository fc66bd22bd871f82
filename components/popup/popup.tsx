import { Gcode } from '#components/progress/gcode.tsx';
import { RoleQuestion } from '#components/role-choice.tsx';
import { type SiteAccess, SiteAccessNotice } from '#components/site-access.tsx';
import { Switch } from '#components/switch.tsx';
import { popupWords } from '#components/words/popup.ts';
import type { Language } from '#components/words.ts';
import type { GcodeSteps } from '#utils/progress/gcode-steps.ts';
import { DistrictLink } from './district-link.tsx';
import type { PopupEvent, PopupPage, PopupRounds } from './model.ts';
import { OtherRounds, Rounds } from './rounds.tsx';
import { PageStanding } from './standing.tsx';
import { Today } from './today.tsx';

export interface PopupProps {
  readonly language: Language;
  readonly page: PopupPage;
  /** The portal of the tab; `undefined` on any other site. */
  readonly portal?:
    | { readonly id: string; readonly title: string; readonly on: boolean }
    | undefined;
  readonly rounds?: PopupRounds | undefined;
  /** Records of today, of any portal; absent where the log is not kept. */
  readonly today?: { readonly checked: number; readonly open: number } | undefined;
  /** Schools that are not done; for who works for a district. */
  readonly district?: { readonly open: number; readonly total: number } | undefined;
  /** Where requests for G-codes stand; on that portal's pages. */
  readonly gcode?: { readonly steps: GcodeSteps; readonly seenText: string } | undefined;
  /** Nobody has said yet where they work. */
  readonly askRole?: boolean;
  /** Whether the browser lets us read the sites; asked for where this page may be one of them. */
  readonly access?: SiteAccess;
  onEvent(event: PopupEvent): void;
}

/** Top to bottom: what is due, whose turn it is, how this page stands, how far we are; then the rest. */
export function Popup(props: PopupProps) {
  const {
    language,
    page,
    portal,
    rounds,
    today,
    district,
    gcode,
    askRole,
    access = 'granted',
    onEvent,
  } = props;
  const words = popupWords(language);
  return (
    <main class="popup" lang={language}>
      <h1>{words.name}</h1>
      <Rounds rounds={rounds} language={language} words={words} />
      {district && <DistrictLink {...{ district, words, onEvent }} />}
      {access === 'granted' || !/unsupported|missing/.test(page.state) ? (
        <PageStanding page={page} language={language} words={words} onEvent={onEvent} />
      ) : (
        <SiteAccessNotice
          language={language}
          access={access}
          onAllow={() => onEvent({ type: 'allow' })}
        />
      )}
      {gcode && <Gcode language={language} {...gcode} />}
      <Today today={today} words={words} onEvent={onEvent} />
      {askRole && (
        <RoleQuestion language={language} onRole={(role) => onEvent({ type: 'role', role })} />
      )}
      <OtherRounds rounds={rounds} words={words} onEvent={onEvent} />
      {portal && (
        <Switch
          label={words.checkPortal(portal.title)}
          text={portal.on ? words.on : words.switchedOff}
          on={portal.on}
          place={`portals.${portal.id}`}
          onChange={(on) => onEvent({ type: 'setPortal', on })}
        />
      )}
      {portal?.on && page.state !== 'missing' && (
        <ul class="tools">
          {(['teach', 'structure'] as const).map((type) => (
            <li key={type}>
              <button type="button" class="plain link" onClick={() => onEvent({ type })}>
                {words[type]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <footer>
        <span class="soft">{words.unofficial}</span>
        <button type="button" class="plain link" onClick={() => onEvent({ type: 'options' })}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}
