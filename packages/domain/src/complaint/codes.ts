/** The codes of the field. They travel unchanged from event to GraphQL enum to dictionary. */

export type Status =
  | "RECEIVED"
  | "ASSESSING"
  | "AWAITING_SUPPLEMENT"
  | "INFORMAL"
  | "IN_HANDLING"
  | "AT_ADVISER"
  | "DRAFT_DECISION"
  | "DECIDED"
  | "SETTLED"
  | "DECLINED"
  | "WITHDRAWN"
  | "FORWARDED"
  | "CONVERTED"
  | "OUTSIDE_FORMAL"
  | "ENDED_BY_DEATH"
  | "MERGED"
  | "SPAM"
  | "ARCHIVED"
  | "DESTROYED";

export const openStatuses = [
  "RECEIVED",
  "ASSESSING",
  "AWAITING_SUPPLEMENT",
  "INFORMAL",
  "IN_HANDLING",
  "AT_ADVISER",
  "DRAFT_DECISION",
] as const satisfies readonly Status[];

export type OpenStatus = (typeof openStatuses)[number];

export function isOpenStatus(status: Status): status is OpenStatus {
  return openStatuses.some((open) => open === status);
}

export type Channel = "WEB" | "PAPER" | "EMAIL" | "DESK" | "PHONE" | "FORWARDED";

/** Whom the complaint is about, in the complainant's own words (the page's distinction). */
export type About = "EMPLOYEE" | "ADMINISTRATOR" | "BBS" | "ORGANISATION" | "UNKNOWN";

/** The page's four subjects, and those that experience adds. */
export type Subject =
  | "TREATMENT"
  | "INFORMATION"
  | "NO_RESPONSE"
  | "PRIVACY"
  | "BROKEN_PROMISE"
  | "ACCESSIBILITY"
  | "CARE"
  | "OTHER";

export type Office =
  | "EMPLOYEE"
  | "HEAD_OF_DEPARTMENT"
  | "DIRECTOR"
  | "SECRETARY"
  | "ALDERMAN"
  | "MAYOR"
  | "COUNCILLOR"
  | "REGISTRAR";

/** Members of the authority itself: Awb 9:7(2) lifts the ban on involved handlers for complaints about them. */
export const authorityOffices = ["ALDERMAN", "MAYOR", "COUNCILLOR"] as const satisfies readonly Office[];

/** The administrative authority (bestuursorgaan) whose conduct it is (Awb 9:1): it answers, and in its name letters are signed. */
export type Authority = "COLLEGE" | "MAYOR" | "COUNCIL" | "COMMITTEE";

export type DeclineGround =
  | "ALREADY_HANDLED" // 9:8(1)(a)
  | "OVER_A_YEAR_AGO" // 9:8(1)(b)
  | "OBJECTION_POSSIBLE" // 9:8(1)(c)
  | "APPEAL_POSSIBLE" // 9:8(1)(d)
  | "OTHER_COURT" // 9:8(1)(e)
  | "CRIMINAL_INVESTIGATION" // 9:8(1)(f)
  | "INSUFFICIENT_INTEREST"; // 9:8(2)

export type Judgement = "FOUNDED" | "UNFOUNDED" | "NONE";
export type Outcome = "FOUNDED" | "UNFOUNDED" | "PARTLY_FOUNDED" | "NO_JUDGEMENT";

export type HearingMode = "VISIT" | "PHONE" | "VIDEO";
export type Language = "nl" | "en";

/** The twenty-two norms of proper conduct (behoorlijkheidsvereisten) in the order of the list. */
export const norms = [
  "TRANSPARENT",
  "GOOD_INFORMATION",
  "LISTENING",
  "GOOD_REASONING",
  "FUNDAMENTAL_RIGHTS",
  "PARTICIPATION",
  "DECENT_TREATMENT",
  "FAIR_PLAY",
  "PROPORTIONALITY",
  "SPECIAL_CARE",
  "TAILORED",
  "COOPERATION",
  "LENIENCY",
  "PROMPTNESS",
  "DE_ESCALATION",
  "INTEGRITY",
  "RELIABILITY",
  "IMPARTIALITY",
  "REASONABLENESS",
  "GOOD_PREPARATION",
  "GOOD_ORGANISATION",
  "PROFESSIONALISM",
] as const;
export type Norm = (typeof norms)[number];

/** A duty that runs beside the complaint, from the moment it is flagged. */
export type ParallelTrack = "DATA_BREACH" | "INTEGRITY" | "OBJECTION" | "DAMAGES" | "INFORMATION_REQUEST";

export type ConversionTarget = "OBJECTION" | "STREET_REPORT" | "POLICY" | "DAMAGES" | "INFORMATION_REQUEST";

/** Selectielijst 2020, process 13: results with their retention. */
export type RetentionClass = "13.1" | "13.1.1" | "13.1.2" | "13.1.3" | "13.1.4" | "13.2";

export type OmbudsmanVerdict = "PROPER" | "NOT_PROPER" | "NO_INVESTIGATION" | "MEDIATED" | "WITHDRAWN";
export type FollowUpChoice = "FOLLOW" | "PARTLY" | "NOT";
