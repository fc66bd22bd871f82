/** Has the scripts after it see a clock that is that many milliseconds ahead; behind where negative. */
export const clockAhead = (milliseconds: number): string => `{
  const Real = Date;
  const shift = ${milliseconds};
  globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };
}`;

/** The same, so that it is this time now; an ISO date with its zone. */
export const clockAt = (time: string): string => clockAhead(Date.parse(time) - Date.now());
