import { dayReasons, deadlineStatuses, termKinds, termStarts } from "@gehoor/domain";
import { codeEnum } from "../base/code-enum.ts";

export const TermKindEnum = codeEnum("TermKind", "What a term is for.", termKinds);
export const TermStartEnum = codeEnum(
  "TermStart",
  "From what a term runs, where its kind leaves that open: of a complaint told by word of mouth, of a target that was agreed or set, and of the ombudsman's year (Awb 9:24).",
  termStarts,
);
export const DayReasonEnum = codeEnum(
  "DayReason",
  "Why a day cannot be the last day of a term set by an Act (Algemene termijnenwet).",
  dayReasons,
);
export const TermWarningEnum = codeEnum("TermWarning", "What is not certain about a computed day.", [
  "NO_DECREE_DATA",
]);
export const DeadlineStatusEnum = codeEnum(
  "DeadlineStatus",
  "OPEN still to be met; MET in time; MET_LATE after the last day; LATE a duty whose last day has passed; LAPSED not asked for any more.",
  deadlineStatuses,
);
