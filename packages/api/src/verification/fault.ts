/** One place where something is not as it was written. */
export interface Fault {
  /**
   * Of events: CHANGED: content and hash disagree. BROKEN: it does not follow on the event before it (removed, inserted or
   * put in another order). HEAD: the last event is not the one that was written last.
   * Of what events vouch for: TEXT, LETTER: gone, or not what the event saw.
   * Of the whole: LEDGER: a complaint is gone or was slipped in, or the list of all complaints itself was changed. ANCHOR:
   * not what a day's anchor saw, or the anchor itself was changed. ACCESS_LOG: a row was changed, removed or inserted.
   * GUARD: a trigger that protects all this is missing or switched off.
   */
  readonly fault:
    | "CHANGED"
    | "BROKEN"
    | "HEAD"
    | "TEXT"
    | "LETTER"
    | "LEDGER"
    | "ANCHOR"
    | "ACCESS_LOG"
    | "GUARD";
  readonly complaintId?: string | undefined;
  /** The event concerned. */
  readonly version?: number | undefined;
  /** Which text, letter, day, row or trigger. */
  readonly what?: string | undefined;
}

/** What was recomputed, so that who reads the outcome knows what it vouches for. */
export interface Vouched {
  complaints: number;
  events: number;
  texts: number;
  letters: number;
  accessRows: number;
  anchors: number;
}
