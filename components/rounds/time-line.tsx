import type { RoundsWords } from '#components/words/rounds.ts';
import type { CalendarView, RoundView, StepView } from './model.ts';

/** Narrower than this share of the year a day could not be seen. */
const LEAST_WIDTH = 0.6;

const percent = (part: number, whole: number): number => (part / whole) * 100;

/** To scale: a day is a day's share of the line. */
function placeOf({ from, to }: NonNullable<StepView['span']>, days: number) {
  const width = Math.max(percent(to - from + 1, days), LEAST_WIDTH);
  return { left: `${Math.min(percent(from, days), 100 - width)}%`, width: `${width}%` };
}

const kindOf = (step: string): string =>
  step === 'open' || step === 'confirm' ? step : step === 'verify' ? 'beside' : 'after';

const Bar = ({ round, days }: { round: RoundView; days: number }) => (
  <div class="track">
    {round.steps.map(
      ({ id, span, title, dateText }) =>
        span &&
        kindOf(id) !== 'beside' && (
          <span
            key={`${id} ${span.from} ${span.to} ${dateText}`}
            class={`bar ${kindOf(id)}`}
            style={placeOf(span, days)}
            title={`${title} ${dateText}`}
          />
        ),
    )}
  </div>
);

/** The year drawn to scale; the tables below say the same in words, so readers of screens skip it. */
export function TimeLine({ view, words }: { view: CalendarView; words: RoundsWords }) {
  const { lanes, months, days, today } = view;
  return (
    <div class="time-line" role="img" aria-label={words.line(String(view.year))}>
      <div aria-hidden="true">
        <div class="months">
          {months.map(({ title, from }) => (
            <span key={from} style={{ left: `${percent(from, days)}%` }}>
              {title}
            </span>
          ))}
        </div>
        {lanes.map((lane) => (
          <div class="lane" key={lane.system}>
            <p class="lane-title">{lane.title}</p>
            {lane.rounds.map((round) => (
              <div key={round.id} class={round.usual ? 'line usual' : 'line'}>
                <p class="line-label">
                  <span>{round.title}</span>
                  {round.confirmText && <strong>◆ {round.confirmText}</strong>}
                </p>
                <Bar round={round} days={days} />
              </div>
            ))}
          </div>
        ))}
        {today && (
          <div class="today" style={{ left: `${percent(today.at, days)}%` }}>
            <span class={today.at > days / 2 ? 'before' : ''}>{words.today(today.text)}</span>
          </div>
        )}
      </div>
    </div>
  );
}
