import type { About, Authority, Channel, ParallelTrack, Status, Subject, View } from "@gehoor/domain";
import { codeEnum } from "../code-enum.ts";

export const StatusEnum = codeEnum<Status>(
  "Status",
  "Where a complaint stands in its course; DECIDED and what follows it in the procedure are ends.",
  {
    ARCHIVED: true,
    ASSESSING: true,
    AT_ADVISER: true,
    AWAITING_SUPPLEMENT: true,
    CONVERTED: true,
    DECIDED: true,
    DECLINED: true,
    DESTROYED: true,
    DRAFT_DECISION: true,
    FORWARDED: true,
    INFORMAL: true,
    IN_HANDLING: true,
    MERGED: true,
    OUTSIDE_FORMAL: true,
    ENDED_BY_DEATH: true,
    RECEIVED: true,
    SETTLED: true,
    SPAM: true,
    WITHDRAWN: true,
  },
);
export const ChannelEnum = codeEnum<Channel>("Channel", "How a complaint came in.", {
  DESK: true,
  EMAIL: true,
  FORWARDED: true,
  PAPER: true,
  PHONE: true,
  WEB: true,
});
export const AboutEnum = codeEnum<About>(
  "About",
  "Whom the complaint is about, in the words of the complainant.",
  { ADMINISTRATOR: true, BBS: true, EMPLOYEE: true, ORGANISATION: true, UNKNOWN: true },
);
export const SubjectEnum = codeEnum<Subject>("Subject", "What the grievance is about.", {
  ACCESSIBILITY: true,
  BROKEN_PROMISE: true,
  CARE: true,
  INFORMATION: true,
  NO_RESPONSE: true,
  OTHER: true,
  PRIVACY: true,
  TREATMENT: true,
});
export const ParallelTrackEnum = codeEnum<ParallelTrack>(
  "ParallelTrack",
  "A duty that runs beside the complaint from the moment it is flagged.",
  { DAMAGES: true, DATA_BREACH: true, INFORMATION_REQUEST: true, INTEGRITY: true, OBJECTION: true },
);
type Seen = Exclude<View, "NONE">;
export const ViewEnum = codeEnum<Seen>(
  "View",
  "As what somebody looks at a complaint: it decides which fields are shown.",
  {
    COMPLAINANT: true,
    COUNTER: true,
    OMBUDSMAN: true,
    PROPOSED: true,
    RECORDS: true,
    REGISTRAR: true,
    RESPONDENT: true,
    STAFF: true,
  },
);

export const AuthorityEnum = codeEnum<Authority>(
  "Authority",
  "The administrative authority (bestuursorgaan) whose conduct it is (Awb 9:1).",
  { COLLEGE: true, COMMITTEE: true, COUNCIL: true, MAYOR: true },
);
