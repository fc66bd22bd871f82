import type { RoundsWords } from '#components/words/rounds.ts';
import type { RoundView, StepView } from './model.ts';

const Row = ({ step, words }: { step: StepView; words: RoundsWords }) => (
  <tr data-step={step.id} data-trust={step.trust}>
    <th scope="row">{step.title}</th>
    <td data-head={words.date}>{step.dateText || words.unknownDay}</td>
    <td data-head={words.who}>{step.whoText || '–'}</td>
    <td data-head={words.source}>
      <span class={`trust ${step.trust}`}>{step.trustText}</span>
      <span class="soft">{step.sourceText}</span>
      {step.others.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <ul>
            {step.others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </details>
      )}
    </td>
  </tr>
);

/** A round's steps with their days, who acts, and where each day comes from. */
export const RoundTable = (props: { round: RoundView; system: string; words: RoundsWords }) => {
  const { round, system, words } = props;
  return (
    <table class="round" data-round={round.id}>
      <caption>
        {system} {round.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {round.steps.map((step, at) => (
          // The rows stay in their order, and a past year may name a step twice.
          <Row key={at} step={step} words={words} />
        ))}
      </tbody>
    </table>
  );
};
