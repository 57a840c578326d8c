/**
 * Why a day cannot be the last day of a statutory term, in the order in which a name wins when two fit
 * (Atw 1(1), 3(1)-(3)): a holiday before a decree day, a decree day before a plain weekend. In the one
 * possible meeting of two holidays, Ascension Day on 5 May, Liberation Day wins.
 */
export const dayReasons = [
  "NEW_YEARS_DAY",
  "GOOD_FRIDAY",
  "EASTER_MONDAY",
  "KINGS_DAY",
  "LIBERATION_DAY",
  "ASCENSION_DAY",
  "WHIT_MONDAY",
  "CHRISTMAS_DAY",
  "BOXING_DAY",
  "DECREE_DAY",
  "SATURDAY",
  "SUNDAY",
] as const;

/** Stable code of the reason; the apps put it into words. */
export type DayReason = (typeof dayReasons)[number];
