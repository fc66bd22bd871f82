/**
 * Key combinations by the key's place on the board (`KeyboardEvent.code`), so that they work the same
 * in the Thai and the English layout: `F8`, `Shift+F8`, `Alt+KeyN`.
 */

/** F8 goes to the next problem in many editors; neither browsers, forms nor screen readers use it. */
export const DEFAULT_KEYS = { next: 'F8', previous: 'Shift+F8' } as const;

export type KeyName = keyof typeof DEFAULT_KEYS;

/** Why a combination cannot be used. */
export type KeyProblem = 'typing' | 'browser' | 'reader' | 'layout' | 'same';

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const MODIFIER = /^(Control|Alt|Shift|Meta|OS|CapsLock|Fn)/;

/** The combination that was pressed; `undefined` while only modifiers are down. */
export function comboOf(event: Pressed): string | undefined {
  if (event.code === '' || MODIFIER.test(event.code)) return undefined;
  return [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    event.metaKey && 'Meta',
    event.code,
  ]
    .filter(Boolean)
    .join('+');
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
};

/** As printed on the keys: `Alt+N`. */
export const comboLabel = (combo: string): string =>
  combo
    .split('+')
    .map((part) => SIGNS[part] ?? part.replace(/^(Key|Digit)/, ''))
    .join('+');

/** Free in Chrome, Edge and Firefox, alone and with Shift. */
const FREE_FUNCTION_KEYS = /^(Shift\+)?F(2|4|8|9)$/;
/** Alt with these opens menus, the address line or an earlier page, or shuts the window. */
const TAKEN_WITH_ALT =
  /^(Key[BDEFHSTV]|Digit\d|Arrow(Left|Right|Up|Down)|Home|Space|Tab|Escape|Enter|F\d+)$/;

/** Whether a combination would clash with typing, the browser, a screen reader or the other one. */
export function comboProblem(combo: string, other: string): KeyProblem | undefined {
  if (combo === other) return 'same';
  if (FREE_FUNCTION_KEYS.test(combo)) return undefined;
  const parts = combo.split('+');
  const code = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).join('+');
  if (modifiers === '' || modifiers === 'Shift') return /^F\d+$/.test(code) ? 'browser' : 'typing';
  if (modifiers === 'Alt+Shift') return 'layout';
  if (modifiers === 'Alt') return TAKEN_WITH_ALT.test(code) ? 'browser' : undefined;
  if (modifiers === 'Ctrl+Alt') return /^(Arrow|Delete|F\d|Tab)/.test(code) ? 'reader' : undefined;
  return 'browser';
}
