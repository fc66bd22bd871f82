/** A day of the civil calendar in the Christian Era; month 1–12. Always a day that exists. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
