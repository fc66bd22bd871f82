import type { Severity } from '#utils/rules/model.ts';
import { type Language, severityWord } from './words.ts';

const PATHS: Readonly<Record<Severity | 'fine' | 'unknown' | 'busy', string>> = {
  error: 'M1 1h10v10H1z',
  warning: 'M6 .5 11.8 11H.2z',
  info: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  fine: 'M.5 6.6 2.2 4.9l2.6 2.6 5.2-6 1.7 1.5-6.8 7.8z',
  unknown:
    'M4.9 9h2.2v2.2H4.9zM2.8 4.3C2.8 2.2 4.2.8 6.1.8s3.2 1.2 3.2 3c0 2.3-2.2 2.5-2.2 4.2H4.9c0-2.7 2.2-2.9 2.2-4.1 0-.6-.4-1-1-1-.7 0-1.1.5-1.1 1.4z',
  busy: 'M0 5h2.6v2.6H0zM4.7 5h2.6v2.6H4.7zM9.4 5H12v2.6H9.4z',
};

/** The shape that goes with a severity or a state; never alone, a word stands beside it. */
export const Shape = ({ of }: { of: Severity | 'fine' | 'unknown' | 'busy' }) => (
  <svg class={`shape ${of}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d={PATHS[of]} />
  </svg>
);

/** Shape and number on screen, the severity's word for who listens. */
export const Count = (props: { of: Severity; count: number; language: Language }) => (
  <span class="count">
    <Shape of={props.of} />
    <span class="aside">{severityWord(props.of, props.language)} </span>
    {props.count}
  </span>
);
