/** What a browser asked a practice portal for. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Fields of a posted form; empty for anything else. */
  readonly form: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A practice portal: answers, or `undefined` where the address is not its own. */
export type Portal = (asked: Asked) => Answer | undefined;

export const page = (body: string): Answer => ({ status: 200, body });

export const redirect = (location: string): Answer => ({ status: 302, headers: { location } });

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
