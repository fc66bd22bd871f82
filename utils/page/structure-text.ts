import { normaliseThai } from '#utils/thai/text.ts';
import { titleInName } from '#utils/thai/titles.ts';
import { attributeOf, closestOf, contains, tagOf } from './dom.ts';
import { shapeOf } from './structure-shape.ts';
import { isKnown, structureWords, tokensOf } from './structure-words.ts';

const LONGEST = 300;
const PIECES = /[ก-๎]+|[A-Za-z]+|[^ก-๎A-Za-z]+/g;

/** How far a text may be trusted, by where it stands. */
export type Place = 'asks' | 'offers' | 'plain' | 'answers';

const ANSWERS = 'dd,output,textarea,pre,code,time,address,[contenteditable],[data-value]';
const ASKS =
  'label,th,legend,caption,dt,h1,h2,h3,h4,h5,h6,button,summary,a,title,[role=heading],[role=tab]';

const choiceOf = (label: Element): boolean => {
  const control = (label as HTMLLabelElement).control ?? label.querySelector('input');
  return control !== null && /^(?:radio|checkbox)$/.test(attributeOf(control, 'type'));
};

/** A cell beside or below a header cell holds the answer, unless a control in it does. */
function isAnswerCell(cell: Element): boolean {
  const table = closestOf(cell, 'table');
  return table?.querySelector('th') != null && !cell.querySelector('input,select,textarea');
}

export function placeOf(element: Element): Place {
  if (closestOf(element, ANSWERS)) return 'answers';
  const asking = closestOf(element, ASKS);
  const cell = closestOf(element, 'td');
  if (cell && !(asking && contains(cell, asking)) && isAnswerCell(cell)) return 'answers';
  if (tagOf(element) === 'option') return 'offers';
  if (!asking) return 'plain';
  if (tagOf(asking) === 'label') return choiceOf(asking) ? 'offers' : 'asks';
  // A link in a cell of a list leads to somebody's record.
  return tagOf(asking) === 'a' && cell && isAnswerCell(cell) ? 'answers' : 'asks';
}

function keeps(token: string, place: Place): boolean {
  const { asked, offered } = structureWords();
  const word = token.toLowerCase();
  if (place === 'asks') return isKnown(word, asked);
  if (place === 'offers') return isKnown(word, asked, offered);
  // In plain text a coded list's word may be somebody's answer.
  return place === 'plain' && isKnown(word, asked) && !offered.has(word);
}

/** The text with every word, sign and digit shaped that the fixed vocabulary does not hold. */
export function safeText(text: string, place: Place): string {
  const line = normaliseThai(text.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
  const pieces = line.match(PIECES) ?? [];
  return pieces
    .map((piece) => {
      const letters = /[ก-๎A-Za-z]/.test(piece);
      if (letters && piece.length > 1 && keeps(piece, place)) return piece;
      const edge = (at: number) => (/\s/.test(piece.charAt(at)) ? ' ' : '');
      return letters ? shapeOf(piece) : `${edge(0)}${shapeOf(piece)}${edge(piece.length - 1)}`;
    })
    .join('')
    .replace(/(ก… ?|A… ?){2,}/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const LABELS = 'label,legend,dt,th';

/** Whether a label stands where a question stands, and not where a list shows a person. */
function standsAsQuestion(element: Element): boolean {
  const label = closestOf(element, LABELS);
  if (!label) return false;
  const tag = tagOf(label);
  if (tag === 'label') return !choiceOf(label);
  if (tag !== 'th') return true;
  const cells = Array.from(label.parentElement?.children ?? []);
  return (
    cells.length > 1 &&
    cells.every((cell) => tagOf(cell) === 'th') &&
    attributeOf(label, 'scope') !== 'row'
  );
}

/** Whether a label could say something of a person: digits, a title, or any word of the page's answers. */
export function mayTell(text: string, answers: ReadonlySet<string>): boolean {
  const line = normaliseThai(text).replace(/\s+/g, ' ').trim();
  if (line.length > 60 || /[0-9๐-๙@<>]/.test(line)) return true;
  if (line.split(' ').some((part) => titleInName(part) !== undefined)) return true;
  if (/(?:เด็กชาย|เด็กหญิง|นางสาว|ด\.ช|ด\.ญ|น\.ส|\bm(?:r|s|rs|iss)\b)/i.test(line)) return true;
  const whole = line.toLowerCase();
  return [...answers].some((answer) => answer.length > 1 && whole.includes(answer));
}

/** Whether every word of a label is the vocabulary's. */
export const isPlainLabel = (text: string): boolean =>
  tokensOf(text).every((token) => isKnown(token, structureWords().asked));

/**
 * Whether a label that the vocabulary does not know may be shown to the user as one to add: a
 * question's label, without digits, titles or any word that is also an answer on this page. It may
 * still name somebody, so it is never added by itself.
 */
export function mayBeAdded(text: string, element: Element, answers: ReadonlySet<string>): boolean {
  return tokensOf(text).join('').length > 2 && standsAsQuestion(element) && !mayTell(text, answers);
}
