import type { Mistake } from './mistake.ts';
import { AGE_MISTAKES } from './mistakes-age.ts';
import { IDENTITY_MISTAKES } from './mistakes-identity.ts';
import { OTHER_MISTAKES } from './mistakes-other.ts';
import { TEXT_MISTAKES } from './mistakes-text.ts';

/** Every slip that a rule about one record has to see. */
export const MISTAKES: readonly Mistake[] = [
  ...IDENTITY_MISTAKES,
  ...AGE_MISTAKES,
  ...TEXT_MISTAKES,
  ...OTHER_MISTAKES,
];
