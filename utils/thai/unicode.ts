/**
 * Whether a sign of the text has a property of Unicode's, as `L` or `Script=Latin`. Made when it is asked:
 * patterns with such classes cost every page a tenth of its start, whether or not they are used.
 *
 * @throws {SyntaxError} where there is no such property
 */
export const hasSignOf = (text: string, property: string): boolean =>
  new RegExp(`\\p{${property}}`, 'u').test(text);
