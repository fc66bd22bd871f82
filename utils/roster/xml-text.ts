const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const unescapeOne = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const hex = name[1] === 'x';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

/** Text of XML without its escapes; `_x000D_` is how workbooks write signs that XML forbids. */
export const plainXml = (text: string): string => {
  const plain = text.includes('&') ? text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, unescapeOne) : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : plain;
};

const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>/g;
const TEXT = /<t\b[^>]*>([\s\S]*?)<\/t>/g;

/** The text of a string item, which may be in runs. */
export const stringOf = (item: string): string => {
  const source = item.includes('<rPh') ? item.replace(PHONETIC, '') : item;
  let text = '';
  for (const [, run = ''] of source.matchAll(TEXT)) text += run;
  return plainXml(text);
};
