import { progressWords } from '#components/words/progress.ts';
import type { PartProps } from './model.ts';

/** All rounds that are kept, beside each other. */
export function OtherRounds({ view }: PartProps) {
  const words = progressWords(view.language);
  if (view.scopes.length < 2) return null;
  return (
    <section>
      <h2>{words.rounds}</h2>
      <table class="numbers">
        <thead>
          <tr>
            <th>{words.round}</th>
            <th>{words.count}</th>
            <th>■ {words.open}</th>
          </tr>
        </thead>
        <tbody>
          {view.scopes.map(({ scope, title, checked, open }) => (
            <tr key={scope}>
              <th scope="row">{title}</th>
              <td>{checked}</td>
              <td>{open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
