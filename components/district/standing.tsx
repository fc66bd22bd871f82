import { Bar } from '#components/progress/bar.tsx';
import { Shape } from '#components/shape.tsx';
import { districtWords } from '#components/words/district.ts';
import { STAGES } from '#utils/district/stage.ts';
import type { RoundPartProps } from './model.ts';

/** The round in one look: how many are not done, who is late, what to send. */
export function Standing({ view, round, onEvent }: RoundPartProps) {
  const words = districtWords(view.language);
  const { summary, deadline } = round;
  const { total, open, stages, late, perhapsLate } = summary;
  const known = total - stages.unknown;
  const done = stages.done + stages.acknowledge;
  const missing = view.expected - total;
  const headline =
    known === 0
      ? words.noStatus(total)
      : open === 0 && stages.unknown === 0 && missing <= 0
        ? words.allDone(total)
        : words.headline(open, Math.max(total, view.expected));
  return (
    <section class="standing">
      <p class="headline">{headline}</p>
      {known > 0 && (
        <Bar
          fine={done}
          open={open}
          whole={Math.max(total, view.expected)}
          label={words.bar(done, open, stages.unknown)}
        />
      )}
      {late > 0 && (
        <p class="late">
          <Shape of="error" /> {words.late(late)}
        </p>
      )}
      {perhapsLate > 0 && (
        <p class="late">
          <Shape of="warning" /> {words.perhapsLate(perhapsLate)}
        </p>
      )}
      <dl class="figures">
        {STAGES.filter((stage) => stages[stage] > 0).map((stage) => (
          <div key={stage}>
            <dt>{words.stages[stage]}</dt>
            <dd data-figure={stage}>{stages[stage]}</dd>
          </div>
        ))}
      </dl>
      {missing > 0 && <p>{words.missing(missing)}</p>}
      {deadline && (
        <p>
          {words.deadline(deadline.dateText, deadline.leftText)}
          {deadline.unconfirmed && (
            <span class="soft">
              {' '}
              {words.unconfirmed} <a href="#/rounds">{words.calendar}</a>
            </span>
          )}
        </p>
      )}
      {summary.seen > 0 && <p class="soft">{words.seen(view.dayText(summary.seen))}</p>}
      <p class="buttons">
        {open > 0 && (
          <button type="button" class="main" onClick={() => onEvent({ type: 'copyAll' })}>
            {words.copyAll(open)}
          </button>
        )}
        {(['xlsx', 'csv', 'print'] as const).map((type) => (
          <button key={type} type="button" onClick={() => onEvent({ type })}>
            {words[type]}
          </button>
        ))}
      </p>
      <p role="status" class="notice">
        {view.notice ?? ''}
      </p>
      <label class="expected">
        {words.expected}
        <input
          type="number"
          min={0}
          max={2000}
          value={view.expected || ''}
          onChange={({ currentTarget }) => {
            const count = Math.floor(currentTarget.valueAsNumber);
            onEvent({ type: 'expected', count: count > 0 ? Math.min(count, 2000) : 0 });
          }}
        />
      </label>
    </section>
  );
}
