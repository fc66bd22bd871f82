import type { ExchangeWords } from '#components/words/exchange.ts';

const MOST = 8;

/** What is wrong with a file, the first of it; the rest is counted. */
export const Lines = ({ lines, words }: { lines: readonly string[]; words: ExchangeWords }) => (
  <>
    <ul class="lines">
      {lines.slice(0, MOST).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {lines.length > MOST && <p>{words.more(lines.length - MOST)}</p>}
  </>
);
