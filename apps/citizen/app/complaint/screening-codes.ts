import type { About, Concerns, DecisionPosition, Matter, Proceedings, Subject } from "#app/words/codes.ts";

/** The answers to choose from, in the order in which they are shown. */
export const matters = ["CONDUCT", "RULES", "STREET_DEFECT"] as const satisfies readonly Matter[];

/** The four subjects of the municipality's own page first. */
export const subjects = [
  "TREATMENT",
  "INFORMATION",
  "NO_RESPONSE",
  "PRIVACY",
  "BROKEN_PROMISE",
  "ACCESSIBILITY",
  "CARE",
  "OTHER",
] as const satisfies readonly Subject[];

export const abouts = [
  "EMPLOYEE",
  "ADMINISTRATOR",
  "ORGANISATION",
  "BBS",
  "UNKNOWN",
] as const satisfies readonly About[];

export const decisions = ["NONE", "TAKEN", "LATE", "UNKNOWN"] as const satisfies readonly DecisionPosition[];

export const proceedingKinds = [
  "NONE",
  "ADMINISTRATIVE_COURT",
  "OTHER_COURT",
  "CRIMINAL",
] as const satisfies readonly Proceedings[];

export const concerned = ["SELF", "OTHER_AUTHORISED", "OTHER"] as const satisfies readonly Concerns[];

/** The one question of the screening that the form asks too, since the day counts (Awb 9:8(1)(b)): its field there. */
export const conductDay = "screening.conductUntilOn";
