/** Why somebody is alerted; what about is in the alert itself. */
export const alertKinds = [
  "TERM_NEAR",
  "TERM_PASSED",
  "URGENT",
  "NEW_COMPLAINT",
  "ACTION_ASKED",
  "ASSIGNMENT_PROPOSED",
  "ADDRESS_NEEDED",
] as const;
export type AlertKind = (typeof alertKinds)[number];
