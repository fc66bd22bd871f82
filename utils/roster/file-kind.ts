import { type ProblemId, RosterProblem } from './model.ts';
import { decodeText } from './text-file.ts';

/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'html' | 'csv'; readonly text: string };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PACKAGE_IN_OLE = 'EncryptedPackage';

/** Names in an OLE container are written in UTF-16. */
const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      bytes[at + 2 * length + 1] === 0
    )
      length++;
    if (length === name.length) return true;
  }
  return false;
};

const refused = (bytes: Uint8Array): ProblemId | undefined => {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ...OLE)) return holdsName(bytes, PACKAGE_IN_OLE) ? 'password' : 'old-excel';
  // The records that stood without a container before Excel 5.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes[3] === 0)
    return 'old-excel';
  const isPdf = startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  const isPicture = startsWith(bytes, 0x89, 0x50) || startsWith(bytes, 0xff, 0xd8, 0xff);
  return isPdf || isPicture ? 'not-a-table' : undefined;
};

const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|meta|table|style|body|div)\b/i;

/**
 * Recognises a file by what is in it.
 *
 * @throws RosterProblem where it is none that can be read
 */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const problem = refused(bytes);
  if (problem) throw new RosterProblem(problem);
  if (startsWith(bytes, 0x50, 0x4b)) return { kind: 'zip' };
  const text = decodeText(bytes);
  if (text === undefined) throw new RosterProblem('not-a-table');
  if (text.trim() === '') throw new RosterProblem('empty');
  return { kind: HTML.test(text) ? 'html' : 'csv', text };
}
