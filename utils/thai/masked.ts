// A star alone may be a remark, and one x a slip or part of a passport's number.
const MASKED = /[*•●]{2}|[-/\d]x{2}|x{2}[-/\d]|x{9}/i;

/**
 * Whether signs stand for a part that the reader need not see: `1-xxxx-xxxxx-21-4`, `08******21`, `ใจ***`.
 * What is not shown cannot be judged.
 */
export const isMasked = (text: string): boolean => MASKED.test(text);
