export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  /** `line` counts from 1; absent where the browser does not say. */
  | { readonly ok: false; readonly at: { readonly line?: number } };

function lineOf(error: unknown, text: string): { line?: number } {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return { line: Number(line) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return {};
  return { line: text.slice(0, Number(position)).split('\n').length };
}

/** Reads the text of a JSON file, a byte order mark or none before it. */
export function readJson(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { ok: false, at: lineOf(error, text) };
  }
}
