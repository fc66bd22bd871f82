const LONGEST = 500;
const NONE = /^(?:ไม่มี.{0,20}|none|no|n\/a|http:\/\/|https:\/\/)$/i;
const BETWEEN = /\s*[,;]\s*|\s+(?:และ|หรือ|\/|\|)\s+|\s+/;
const LABEL = /^(?:e-?mail|อีเมล์?|web(?:site)?|เว็บไซต์|facebook|fb|เฟซบุ๊ก)\s*:\s*(?!\/)/i;

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}$/i;
const HOST =
  /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}]{2,24}\.?$/u;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const URL_PARTS = /^(?:(https?):\/\/)?([^/?#:@\s]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;

const isEmail = (text: string): boolean => {
  const [local = '', domain = '', ...more] = text.split('@');
  return more.length === 0 && local.length <= 64 && LOCAL.test(local) && DOMAIN.test(domain);
};

const isWebsite = (text: string): boolean => {
  const host = URL_PARTS.exec(text)?.[2];
  return host !== undefined && host.length <= 253 && (HOST.test(host) || IP.test(host));
};

/** `undefined` where the text says that there is none, or is no address that could be judged. */
const allOf = (text: string, isAddress: (part: string) => boolean): boolean | undefined => {
  const plain = text.trim();
  if (plain.length > LONGEST || NONE.test(plain)) return undefined;
  const parts = plain
    .replace(LABEL, '')
    .split(BETWEEN)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isAddress);
};

/** Whether mail could be sent to it; several addresses with commas or blanks between are fine. */
export const emailsIn = (text: string): boolean | undefined => allOf(text, isEmail);

/** Whether a browser could open it, with or without a scheme; several are fine. */
export const websitesIn = (text: string): boolean | undefined => allOf(text, isWebsite);
