/** A property of an .ics file, unfolded. */
export interface IcsLine {
  /** In capitals. */
  readonly name: string;
  /** By name in capitals, without quotes. */
  readonly params: Readonly<Record<string, string>>;
  /** Still escaped. */
  readonly value: string;
  /** Of the file, from 1: where the property begins. */
  readonly line: number;
}

const FOLD_AT = 75;
/** Longer than any property that is understood; the rest of a longer one is left off. */
const LONGEST = 5_000;
const PROPERTY =
  /^([A-Za-z0-9-]{1,100})((?:;[A-Za-z0-9-]{1,100}=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su;
const PARAM = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:]*)/gu;

const bytes = new TextEncoder();

/** Folds a property after 75 octets at most, never inside a character. */
export function fold(property: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const sign of property) {
    const more = bytes.encode(sign).length;
    if (length + more > FOLD_AT) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += sign;
    length += more;
  }
  return [...lines, line].join('\r\n');
}

/** Text as a value. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** The text that a value stands for. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

function read(text: string, line: number): IcsLine | { readonly broken: number } {
  const [, name, params, value] = PROPERTY.exec(text.slice(0, LONGEST)) ?? [];
  if (name === undefined || value === undefined) return { broken: line };
  const named = [...(params ?? '').matchAll(PARAM)].map(
    ([, param = '', given = '']) => [param.toUpperCase(), given.replaceAll('"', '')] as const,
  );
  return { name: name.toUpperCase(), params: Object.fromEntries(named), value, line };
}

/** The properties of a file in its order; a line that is none says where it stands. */
export function linesOf(text: string): (IcsLine | { readonly broken: number })[] {
  const found: { text: string; line: number }[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = found.at(-1);
    if (last && /^[ \t]/.test(line)) {
      if (last.text.length < LONGEST) last.text += line.slice(1);
    } else if (line !== '') found.push({ text: line, line: at + 1 });
  }
  return found.map((one) => read(one.text, one.line));
}
