import type { OwnState } from './own-acts.ts';
import { STATES_OF_OPTIONS } from './own-states-of-options.ts';
import { STATES_OF_THE_DASHBOARD } from './own-states-of-the-dashboard.ts';
import { POPUP, STATES_OVER_PAGES } from './own-states-over-pages.ts';

/** Every page of the extension's own in every state, in an order in which each finds what it needs. */
export const OWN_STATES: readonly OwnState[] = [
  { state: 'the popup', address: 'popup', narrowest: POPUP },
  ...STATES_OF_OPTIONS,
  ...STATES_OF_THE_DASHBOARD,
  ...STATES_OVER_PAGES,
  { state: 'a page whose structure is gone', address: 'structure.html#0' },
];
