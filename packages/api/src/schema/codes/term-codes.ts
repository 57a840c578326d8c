import type { DayReason, DeadlineStatus, TermKind } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const TermKindEnum = codeEnum<TermKind>("TermKind", "What a term is for.", {
  ACKNOWLEDGEMENT: true,
  CONTACT: true,
  ROUTING: true,
  DECLARATION: true,
  DECLINE_NOTICE: true,
  DECISION: true,
  POSTPONED_DECISION: true,
  ANSWER_TARGET: true,
  SUPPLEMENT: true,
  INFORMAL_REVIEW: true,
  HEARING_REPLY: true,
  REVIEW: true,
  BREACH_REPORT: true,
  OMBUDSMAN_REQUEST: true,
  OMBUDSMAN_DEMAND: true,
  FOLLOW_UP: true,
});
export const DayReasonEnum = codeEnum<DayReason>(
  "DayReason",
  "Why a day cannot be the last day of a term set by an Act (Algemene termijnenwet).",
  {
    ASCENSION_DAY: true,
    BOXING_DAY: true,
    CHRISTMAS_DAY: true,
    DECREE_DAY: true,
    EASTER_MONDAY: true,
    GOOD_FRIDAY: true,
    KINGS_DAY: true,
    LIBERATION_DAY: true,
    NEW_YEARS_DAY: true,
    SATURDAY: true,
    SUNDAY: true,
    WHIT_MONDAY: true,
  },
);
export const TermWarningEnum = codeEnum<"NO_DECREE_DATA">(
  "TermWarning",
  "What is not certain about a computed day.",
  { NO_DECREE_DATA: true },
);
export const DeadlineStatusEnum = codeEnum<DeadlineStatus>(
  "DeadlineStatus",
  "OPEN still to be met; MET in time; MET_LATE after the last day; LATE a duty whose last day has passed; LAPSED not asked for any more.",
  { LAPSED: true, LATE: true, MET: true, MET_LATE: true, OPEN: true },
);
