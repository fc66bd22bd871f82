import { progressWords } from '#components/words/progress.ts';
import { Bar } from './bar.tsx';
import type { RoundPartProps } from './model.ts';

/** Every class with a picture and its numbers in one table. */
export function ByClass({ view, round }: RoundPartProps) {
  const words = progressWords(view.language);
  const { classes } = round.summary;
  if (classes.length < 2) return null;
  const most = Math.max(...classes.map(({ checked }) => checked));
  return (
    <section>
      <h2>{words.byClass}</h2>
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
          {classes.map(({ grade, room, checked, fine, open }) => (
            <tr key={`${grade}/${room}`}>
              <th scope="row">
                {grade === '' ? words.unknownClass : view.gradeText(grade)}
                {room === '' ? '' : `/${room}`}
              </th>
              <td class="wide" aria-hidden="true">
                <Bar fine={fine} open={open} whole={most} label="" />
              </td>
              <td>{checked}</td>
              <td>{fine}</td>
              <td>{open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
