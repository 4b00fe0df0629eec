/** What the page about a check says. */
export interface CheckNotes {
  readonly sends: string;
  readonly demands: string;
  /** The clause, RFC or requirement that the demand comes from. */
  readonly basis: string;
  /** When it does not apply. */
  readonly notWhen: string;
  /** How it could be wrong, and what prevents that. */
  readonly safeguards: string;
}
