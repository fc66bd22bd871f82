/** What controls and cells of the portals stand on: their own styles, and those of the Bootstraps they use. */
export const PAPERS: Readonly<Record<string, string>> = {
  white: '#ffffff',
  'a control that is switched off': '#eeeeee',
  'a striped row': '#f9f9f9',
  'a row under the pointer': '#f5f5f5',
  'a row of success': '#dff0d8',
  'a row of danger': '#f2dede',
  'a row of warning': '#fcf8e3',
  'a row of information': '#d9edf7',
  'a grey heading': '#cccccc',
  'a light blue row': '#cfe2ff',
  'a blue heading': '#1b4f8a',
  'the dark blue of the bar': '#303c6c',
  'the blue of a link': '#0044cc',
  'mid grey': '#808080',
  black: '#000000',
};

/** Red, green and blue, 0 to 255, of `#rrggbb` or of what a browser computes. */
function partsOf(colour: string): readonly number[] {
  if (colour.startsWith('#'))
    return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [r, g, b, alpha = '1'] = colour.match(/[\d.]+/g) ?? [];
  if (b === undefined || Number(alpha) !== 1) throw new Error(`not opaque: ${colour}`);
  return [r, g, b].map(Number);
}

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** As WCAG 2 counts it, 1 to 21; colours that let others through are refused. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
