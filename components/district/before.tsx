import { districtWords } from '#components/words/district.ts';
import { STAGES } from '#utils/district/stage.ts';
import type { RoundPartProps } from './model.ts';

/** This round beside the one before; nothing where nothing is known of that. */
export function Before({ view, round }: RoundPartProps) {
  const words = districtWords(view.language);
  const { before, stages } = round.summary;
  if (!before) return null;
  const known = before.total - before.stages.unknown;
  const open = before.stages.confirm + before.stages.certify;
  return (
    <section class="before">
      <h2>{words.compared}</h2>
      <p>
        {known > 0
          ? words.comparedWith(round.beforeTitle, open, known)
          : words.beforeUnknown(round.beforeTitle)}
      </p>
      {before.both > 0 && <p>{words.openTwice(before.openTwice, before.both)}</p>}
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">{words.stages[stage]}</th>
              <td>{before.stages[stage]}</td>
              <td>{stages[stage]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
