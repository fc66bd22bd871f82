import type { Taken } from '#components/district/model.ts';
import { FILES_AT_ONCE, LARGEST_FILE, type TakenFile } from '#utils/district/take-files.ts';
import { sendSurely } from '#utils/platform/messages.ts';
import { plainName } from '#utils/thai/plain-name.ts';

const REFUSED = (why: Extract<TakenFile, { ok: false }>['why']): TakenFile => ({ ok: false, why });

/** The text of a file, or why there is none; a file that is too large is not even read. */
async function textOf(file: File): Promise<string | TakenFile> {
  if (file.size > LARGEST_FILE) return REFUSED('too-large');
  return file.text().catch(() => REFUSED('unreadable'));
}

/**
 * Hands files to the background, some at a time: it judges and keeps them.
 *
 * @param onProgress how many are done
 */
export async function takeAll(
  files: readonly File[],
  onProgress: (done: number) => void,
): Promise<Taken> {
  const all: { readonly file: string; readonly its: TakenFile }[] = [];
  for (let from = 0; from < files.length; from += FILES_AT_ONCE) {
    const some = files.slice(from, from + FILES_AT_ONCE);
    const texts = await Promise.all(some.map(textOf));
    const readable = texts.filter((text) => typeof text === 'string');
    const answer =
      readable.length > 0 ? await sendSurely('district-take', readable) : { ok: false as const };
    const taken = answer.ok ? [...(answer.reply as readonly TakenFile[])] : [];
    for (const [at, text] of texts.entries()) {
      const its = typeof text === 'string' ? (taken.shift() ?? REFUSED('failed')) : text;
      all.push({ file: plainName(some[at]?.name ?? ''), its });
    }
    onProgress(Math.min(files.length, from + FILES_AT_ONCE));
  }
  return {
    taken: all.flatMap(({ its }) => (its.ok ? [its] : [])),
    refused: all.flatMap(({ file, its }) => (its.ok ? [] : [{ file, why: its.why }])),
  };
}
