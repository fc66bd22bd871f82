import { progressWords } from '#components/words/progress.ts';
import type { ClassStanding } from '#utils/progress/summary.ts';
import { Bar } from './bar.tsx';
import type { RoundPartProps } from './model.ts';

/** Every class with a picture and its numbers in one table. */
export function ByClass({ view, round }: RoundPartProps) {
  const words = progressWords(view.language);
  const { classes } = round.summary;
  if (classes.length < 2) return null;
  const most = Math.max(...classes.map(({ checked }) => checked));
  const nameOf = ({ grade, room }: ClassStanding) =>
    (grade === '' ? words.unknownClass : view.gradeText(grade)) + (room === '' ? '' : `/${room}`);
  const worst = classes.reduce((one, other) => (other.open > one.open ? other : one));
  return (
    <section>
      <h2>
        {worst.open > 0
          ? words.worstClass(nameOf(worst), worst.open, words.unit[round.unit])
          : words.noneOpen}
      </h2>
      <table class="numbers classes">
        <thead>
          <tr>
            <th>{words.class}</th>
            <td />
            <th>{words.count}</th>
            <th>{words.fine}</th>
            <th>■ {words.open}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={`${one.grade}/${one.room}`}>
              <th scope="row">{nameOf(one)}</th>
              <td class="wide" aria-hidden="true">
                <Bar fine={one.fine} open={one.open} whole={most} label="" />
              </td>
              <td>{one.checked}</td>
              <td>{one.fine}</td>
              <td>{one.open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
