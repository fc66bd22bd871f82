import { browser } from './browser.ts';
import {
  type Answer,
  type AskedPupil,
  isAnswer,
  isEnvelope,
  PROTOCOL_VERSION,
  type Protocol,
  type ToBackground,
  type ToPage,
} from './protocol.ts';
import { isAlive } from './runtime.ts';
import { isOwnPage, type RawSender, senderKind } from './sender.ts';

/** Who sent a message; always of this extension. */
export interface Sender {
  /** Absent where it is one of the extension's own pages outside a tab, such as the popup. */
  readonly tabId?: number;
  /** 0 is the top document. */
  readonly frameId?: number;
  /** Whether the tab is of a private window. */
  readonly incognito?: true;
}

export type Handlers<P extends Protocol<P>> = {
  readonly [Type in keyof P]: (
    data: P[Type]['data'],
    from: Sender,
  ) => P[Type]['reply'] | Promise<P[Type]['reply']>;
};

/** What a message's data has to be, since a message is input like any other. */
export type Checks<P extends Protocol<P>> = {
  readonly [Type in keyof P]: (data: unknown) => data is P[Type]['data'];
};

/** Whether a content script may send it; what it may not is for the extension's own pages. */
export type FromSites = Readonly<Record<keyof ToBackground, boolean>>;

/** The data of a message that says everything by its type. */
export const isNull = (data: unknown): data is null => data === null;

const TRIES = 4;
const FAILED: Answer<never> = { ok: false, why: 'failed' };

const own = () => ({ id: browser.runtime.id, root: browser.runtime.getURL('/' as never) });

function listen<P extends Protocol<P>>(
  maySend: (sender: RawSender, type: keyof P) => boolean,
  checks: Checks<P>,
  handlers: Handlers<P>,
  signal?: AbortSignal,
): void {
  const isType = (type: string): type is keyof P & string => Object.hasOwn(handlers, type);
  const answer = async (type: keyof P, data: unknown, raw: RawSender): Promise<Answer<unknown>> => {
    if (!checks[type](data)) return FAILED;
    const tabId = raw.tab?.id;
    const from: Sender = {
      ...(tabId !== undefined && { tabId }),
      ...(raw.frameId !== undefined && { frameId: raw.frameId }),
      ...(raw.tab?.incognito && { incognito: true as const }),
    };
    try {
      return { ok: true, reply: await handlers[type](data, from) };
    } catch {
      return FAILED;
    }
  };
  const receive = (message: unknown, sender: RawSender, respond: (answer: unknown) => void) => {
    if (!isEnvelope(message) || !isType(message.type) || !maySend(sender, message.type))
      return undefined;
    void answer(message.type, message.data, sender).then(respond);
    // Keeps the channel open for the answer, in both browsers.
    return true as const;
  };
  try {
    const { onMessage } = browser.runtime;
    onMessage.addListener(receive);
    signal?.addEventListener('abort', () => isAlive() && onMessage.removeListener(receive), {
      once: true,
    });
  } catch {
    // A context that is gone hears nothing any more.
  }
}

/**
 * In the background, before its first await: answers what own pages send, and of what content scripts of
 * these sites send in the document of a tab what they have a reason to.
 */
export const listenInBackground = (
  sites: readonly string[],
  fromSites: FromSites,
  checks: Checks<ToBackground>,
  handlers: Handlers<ToBackground>,
): void =>
  listen(
    (sender, type) => {
      const kind = senderKind(sender, { ...own(), sites });
      return kind === 'own-page' || (kind === 'site' && fromSites[type]);
    },
    checks,
    handlers,
  );

const LONGEST_NUMBER = 20;

const isAskedPupil = (data: unknown): data is AskedPupil => {
  const { studentNo, go } = (data ?? {}) as Partial<Record<keyof AskedPupil, unknown>>;
  return (
    typeof studentNo === 'string' && studentNo.length <= LONGEST_NUMBER && typeof go === 'boolean'
  );
};

const PAGE_CHECKS: Checks<ToPage> = {
  'get-status': isNull,
  'go-to-first-issue': isNull,
  'go-to-pupil': isAskedPupil,
};

/** In a content script: answers the extension's own pages, and no other content script, until the signal aborts. */
export const listenInPage = (handlers: Handlers<ToPage>, signal: AbortSignal): void =>
  listen((sender) => isAlive() && isOwnPage(sender, own()), PAGE_CHECKS, handlers, signal);

/** Makes the answer out of a browser's call, whatever becomes of it. Never rejects. */
export async function exchange<Reply>(
  send: (message: unknown) => Promise<unknown>,
  type: string,
  data: unknown,
): Promise<Answer<Reply>> {
  if (!isAlive()) return { ok: false, why: 'gone' };
  try {
    const answer = await send({ truatthan: PROTOCOL_VERSION, type, data });
    return isAnswer(answer) ? (answer as Answer<Reply>) : { ok: false, why: 'nobody' };
  } catch {
    return { ok: false, why: isAlive() ? 'nobody' : 'gone' };
  }
}

/** Sends to the background, which the browser wakes if need be. Never rejects. */
export const sendToBackground = <Type extends keyof ToBackground & string>(
  type: Type,
  data: ToBackground[Type]['data'],
): Promise<Answer<ToBackground[Type]['reply']>> =>
  exchange((message) => browser.runtime.sendMessage(message), type, data);

/**
 * The same, and again where nobody answered: the browser may end the background in the midst of its work
 * and starts it anew for the next message. For what may be done twice. Never rejects.
 */
export async function sendSurely<Type extends keyof ToBackground & string>(
  type: Type,
  data: ToBackground[Type]['data'],
): Promise<Answer<ToBackground[Type]['reply']>> {
  for (let tries = TRIES; ; tries -= 1) {
    const answer = await sendToBackground(type, data);
    if (answer.ok || answer.why !== 'nobody' || tries === 1) return answer;
  }
}
