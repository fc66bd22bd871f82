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

/** The data of a message that says everything by its type. */
export const isNull = (data: unknown): data is null => data === null;

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly incognito?: boolean | undefined }
    | undefined;
}

const TRIES = 4;
const FAILED: Answer<never> = { ok: false, why: 'failed' };

const isOwn = (sender: RawSender): boolean => isAlive() && sender.id === browser.runtime.id;

/** Own pages may command a content script; another content script may not. */
const isOwnPage = (sender: RawSender): boolean =>
  isOwn(sender) && (sender.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false);

function listen<P extends Protocol<P>>(
  mayTalk: (sender: RawSender) => boolean,
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
    if (!isEnvelope(message) || !isType(message.type) || !mayTalk(sender)) return undefined;
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

/** In the background, before its first await: answers what content scripts and own pages send. */
export const listenInBackground = (
  checks: Checks<ToBackground>,
  handlers: Handlers<ToBackground>,
): void => listen(isOwn, checks, handlers);

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

/** In a content script: answers what the extension's own pages ask, until the signal aborts. */
export const listenInPage = (handlers: Handlers<ToPage>, signal: AbortSignal): void =>
  listen(isOwnPage, PAGE_CHECKS, handlers, signal);

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
