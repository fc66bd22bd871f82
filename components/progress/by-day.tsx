import { progressWords } from '#components/words/progress.ts';
import { daysBetween } from '#utils/thai/dates.ts';
import type { RoundPartProps } from './model.ts';

const WIDTH = 720;
const HEIGHT = 120;
const WIDEST = 36;

/** How many were checked for the first time on each day, drawn to scale; days without any are gaps. */
export function ByDay({ view, round }: RoundPartProps) {
  const words = progressWords(view.language);
  const { days } = round.summary;
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || days.length < 2) return null;
  const unit = words.unit[round.unit];
  const best = days.reduce((one, other) => (other.checked > one.checked ? other : one));
  const span = daysBetween(first.date, last.date) + 1;
  const step = WIDTH / span;
  const width = Math.min(WIDEST, step * 0.8);
  const title = words.bestDay(best.checked, view.dayText(best.date), unit);
  return (
    <section>
      <h2>{title}</h2>
      <svg class="days" viewBox={`0 -22 ${WIDTH} ${HEIGHT + 46}`} role="img" aria-label={title}>
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} class="axis" />
        {days.map(({ date, checked }) => {
          const x = (daysBetween(first.date, date) + 0.5) * step;
          const height = (checked / best.checked) * HEIGHT;
          return (
            <g key={view.dayText(date)}>
              <rect x={x - width / 2} y={HEIGHT - height} width={width} height={height} />
              {days.length <= 14 && (
                <text x={x} y={HEIGHT - height - 6} text-anchor="middle">
                  {checked}
                </text>
              )}
            </g>
          );
        })}
        <text x="0" y={HEIGHT + 20}>
          {view.dayText(first.date)}
        </text>
        <text x={WIDTH} y={HEIGHT + 20} text-anchor="end">
          {view.dayText(last.date)}
        </text>
      </svg>
      <details>
        <summary>{words.table}</summary>
        <table class="numbers">
          <thead>
            <tr>
              <th>{words.day}</th>
              <th>{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, checked }) => (
              <tr key={view.dayText(date)}>
                <th scope="row">{view.dayText(date)}</th>
                <td>{checked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
