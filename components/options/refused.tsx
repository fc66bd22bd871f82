import { Shape } from '#components/shape.tsx';

interface RefusedProps {
  readonly problems: readonly string[];
  readonly words: { readonly refused: string; more(count: number): string };
}

const MOST_PROBLEMS = 8;

/** Why nothing of a file was taken. */
export const Refused = ({ problems, words }: RefusedProps) => (
  <>
    <p>
      <Shape of="warning" /> <strong>{words.refused}</strong>
    </p>
    <ul>
      {problems.slice(0, MOST_PROBLEMS).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
    {problems.length > MOST_PROBLEMS && <p>{words.more(problems.length - MOST_PROBLEMS)}</p>}
  </>
);
