import { type ProgressWords, progressWords } from '#components/words/progress.ts';
import { Bar } from './bar.tsx';
import type { ProgressRound, RoundPartProps } from './model.ts';

function paceText(round: ProgressRound, words: ProgressWords, unit: string): string {
  const { pace, deadline } = round;
  if (!pace || round.target === 0) return '';
  if (pace.left === 0) return words.reached;
  return pace.perDay === undefined
    ? words.over(pace.left, unit)
    : words.pace(pace.left, pace.perDay, deadline ?? '', unit);
}

/** The round in one look: how many, how they stand, what it takes to be done in time. */
export function Standing({ view, round, onEvent }: RoundPartProps) {
  const words = progressWords(view.language);
  const unit = words.unit[round.unit];
  const { checked, fine, open, saved } = round.summary;
  const whole = Math.max(round.target, checked);
  const headline =
    round.target > 0 ? words.checkedOf(checked, round.target, unit) : words.checked(checked, unit);
  const pace = paceText(round, words, unit);
  return (
    <section class="standing">
      <p class="headline">{headline}</p>
      <Bar
        fine={fine}
        open={open}
        whole={whole}
        label={`${words.fine} ${fine}, ${words.open} ${open}`}
      />
      <dl class="figures">
        <div>
          <dt>{words.fine}</dt>
          <dd data-figure="fine">{fine}</dd>
        </div>
        <div>
          <dt>■ {words.open}</dt>
          <dd data-figure="open">{open}</dd>
        </div>
        <div>
          <dt>{words.savedSeen}</dt>
          <dd data-figure="saved">{saved}</dd>
        </div>
      </dl>
      {round.computers > 1 && <p class="soft">{words.computers(round.computers)}</p>}
      {pace !== '' && <p class="pace">{pace}</p>}
      {round.next && (
        <p>
          {words.deadline}: {round.next}
        </p>
      )}
      <label class="target">
        {words.target}
        <input
          type="number"
          min={0}
          max={99_999}
          value={round.target || ''}
          onChange={({ currentTarget }) => {
            const target = Math.floor(currentTarget.valueAsNumber);
            onEvent({ type: 'target', target: target > 0 ? Math.min(target, 99_999) : 0 });
          }}
        />
        <span class="soft">{words.targetNote}</span>
      </label>
    </section>
  );
}
