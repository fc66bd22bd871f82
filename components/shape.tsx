import type { Severity } from '#utils/rules/model.ts';
import { type Language, severityWord } from './words.ts';

const PATHS: Readonly<Record<Severity | 'fine' | 'unknown', string>> = {
  error: 'M1 1h10v10H1z',
  warning: 'M6 .5 11.8 11H.2z',
  info: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  fine: 'M1.3 6.6 2.9 5l2 2L9.3 2.2l1.6 1.5-5.9 6.5z',
  unknown:
    'M4.9 9h2.2v2.2H4.900zM2.800 4.300C2.800 2.200 4.200.800 6.100.800s3.200 1.200 3.200 3c0 2.300-2.200 2.500-2.200 4.200H4.900c0-2.700 2.200-2.900 2.200-4.100 0-.600-.400-1-1-1-.700 0-1.100.500-1.100 1.400z',
};

/** The shape that goes with a severity or a state; never alone, a word stands beside it. */
export const Shape = ({ of }: { of: Severity | 'fine' | 'unknown' }) => (
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
