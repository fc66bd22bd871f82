const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a text.
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What may come next: a value, a value or the list's end, a key, a key or the object's end, … */
type Wanted = 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'after';

interface State {
  readonly open: readonly string[];
  readonly wanted: Wanted;
}

const closed = (open: readonly string[]): State => ({ open: open.slice(0, -1), wanted: 'after' });

/** `undefined` where the token cannot stand there. */
function next({ open, wanted }: State, sign: string | undefined, text: boolean): State | undefined {
  const inside = open.at(-1);
  if (wanted === 'colon') return sign === ':' ? { open, wanted: 'value' } : undefined;
  if (wanted === 'key' || wanted === 'first-key') {
    if (text) return { open, wanted: 'colon' };
    return sign === '}' && wanted === 'first-key' ? closed(open) : undefined;
  }
  if (wanted === 'after') {
    if (sign === ',' && inside) return { open, wanted: inside === '{' ? 'key' : 'value' };
    return (sign === '}' && inside === '{') || (sign === ']' && inside === '[')
      ? closed(open)
      : undefined;
  }
  if (sign === undefined) return { open, wanted: 'after' };
  if (sign === '{') return { open: [...open, sign], wanted: 'first-key' };
  if (sign === '[') return { open: [...open, sign], wanted: 'first' };
  return sign === ']' && wanted === 'first' ? closed(open) : undefined;
}

/**
 * The line, from 1, at which a text stops being JSON; `undefined` where it is JSON. Browsers do not
 * say it for every mistake.
 */
export function brokenLine(text: string): number | undefined {
  const lineAt = (at: number) => text.slice(0, at).split('\n').length;
  const token = new RegExp(TOKEN);
  let state: State = { open: [], wanted: 'value' };
  for (let at = 0; ; ) {
    const rest = /^[ \t\r\n]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0;
    if (at + rest >= text.length)
      return state.wanted === 'after' && state.open.length === 0
        ? undefined
        : lineAt(text.trimEnd().length);
    token.lastIndex = at;
    const [all, sign, string] = token.exec(text) ?? [];
    const after = all === undefined ? undefined : next(state, sign, string !== undefined);
    if (!after) return lineAt(at + rest);
    state = after;
    at = token.lastIndex;
  }
}
