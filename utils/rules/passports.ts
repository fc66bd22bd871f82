import type { Person } from '#utils/records/people.ts';
import type { Values } from '#utils/records/record.ts';

// Letters and digits as the states please; 12 and 13 signs would be a slip of a Thai number.
const PASSPORT = /^\s*[A-Za-z0-9](?:[\s-]?[A-Za-z0-9]){4,10}\s*$/;
const LONGEST = 40;

/**
 * Whether a parent's or guardian's number is that of a passport: the card type says so, and it has
 * the length. DMC knows pupils by 13 digits or a G code only.
 */
export const holdsPassport = (values: Values, person: Person): boolean => {
  const number = values[person.number] ?? '';
  return (
    person.who !== 'pupil' &&
    values[person.type] === 'P' &&
    number.length <= LONGEST &&
    PASSPORT.test(number)
  );
};
