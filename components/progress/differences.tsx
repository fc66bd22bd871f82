import { progressWords } from '#components/words/progress.ts';
import type { PartProps } from './model.ts';

/** Grades that DMC and EMIS count differently. */
export function Differences({ view }: PartProps) {
  const words = progressWords(view.language);
  if (view.differences.length === 0) return null;
  return (
    <section>
      <h2>▲ {words.differ}</h2>
      <p class="soft">{words.differNote}</p>
      <table class="numbers">
        <thead>
          <tr>
            <th>{words.class}</th>
            <th>DMC</th>
            <th>EMIS</th>
          </tr>
        </thead>
        <tbody>
          {view.differences.map(({ grade, dmc, emis }) => (
            <tr key={grade}>
              <th scope="row">{view.gradeText(grade)}</th>
              <td>{dmc}</td>
              <td>{emis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
