import type { DeadlineView } from '#components/panel/model.ts';
import type { ShownOffer, StripEvent } from '#components/strip/model.ts';
import { isFrontPage } from '#utils/page/front-page.ts';
import { noticeLines, textLines } from '#utils/page/text-lines.ts';
import { sendSurely, sendToBackground } from '#utils/platform/messages.ts';
import type { Settings } from '#utils/settings/shape.ts';
import type { AskedRound } from './page-round.ts';

/** What the interface says of the deadline beside this page. */
export interface ShownDeadline {
  readonly deadline: DeadlineView | undefined;
  readonly deadlineHidden: boolean;
  /** Whether it stands by itself, without a panel being opened. */
  readonly strip: boolean;
  readonly offers: readonly ShownOffer[];
  readonly offerFailed: boolean;
}

interface PageDeadline {
  /** @param front whether the page is about nothing else: a portal's home or log-in page */
  now(front: boolean): ShownDeadline;
  /** Reads a front page's notices, once; their dates are offered. */
  read(language: Settings['language']): void;
  handle(event: StripEvent): void;
}

/** Whether the page is a portal's home or log-in page. */
export const isFront = (document: Document): boolean => isFrontPage(new URL(document.URL));

/** Days in Thailand since 1970, whatever the computer's zone. */
const today = (): number => Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000);

const hiddenKey = ({ system, roundTitle }: DeadlineView): string =>
  [system, roundTitle, today()].join();

const isOffers = (reply: unknown): reply is ShownOffer[] =>
  Array.isArray(reply) && reply.every((one) => typeof one?.key === 'string' && 'text' in one);

/**
 * The deadline beside a page: hidden for the day when the user says so, and the dates that the page
 * announces, each taken on by the user's own word alone. The background knows the calendar.
 */
export function pageDeadline(
  portal: { readonly id: string },
  document: Document,
  round: AskedRound,
  changed: () => void,
): PageDeadline {
  let hidden: string | undefined;
  let offers: readonly ShownOffer[] = [];
  let offerFailed = false;
  let asked = false;
  let language: Settings['language'] = 'th';

  const answer = async (key: string, use: boolean) => {
    const kept = await sendSurely('answer-announcement', { key, use });
    const done = kept.ok && kept.reply;
    offerFailed = use && !done;
    // What could not be refused for good is still out of the way on this page.
    if (done || !use) offers = offers.filter((one) => one.key !== key);
    if (done && use) round.renew();
    changed();
  };

  return {
    now(front) {
      const known = round.now();
      const view = known?.texts;
      const deadlineHidden =
        Boolean(known?.hidden) || (view !== undefined && hidden === hiddenKey(view));
      const strip = view !== undefined && !deadlineHidden && (front || view.urgency !== 'calm');
      return { deadline: view, deadlineHidden, strip, offers, offerFailed };
    },
    read(given) {
      language = given;
      if (asked) return;
      asked = true;
      const lines = document.body ? noticeLines(textLines(document.body)) : [];
      if (lines.length === 0) return;
      void sendToBackground('read-announcement', { portal: portal.id, language, lines }).then(
        (told) => {
          if (!told.ok || !isOffers(told.reply)) return;
          offers = told.reply;
          changed();
        },
      );
    },
    handle(event) {
      if (event.type !== 'hideDeadline') return void answer(event.key, event.type === 'useOffer');
      const view = round.now()?.texts;
      hidden = view && hiddenKey(view);
      const academicYear = round.academicYear();
      void sendSurely('hide-deadline', {
        portal: portal.id,
        language,
        ...(academicYear !== undefined && { academicYear }),
      });
      changed();
    },
  };
}
