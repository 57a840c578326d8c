/** The codes of the field. They travel unchanged from event to GraphQL enum to dictionary. */

export const openStatuses = [
  "RECEIVED",
  "ASSESSING",
  "AWAITING_SUPPLEMENT",
  "INFORMAL",
  "IN_HANDLING",
  "AT_ADVISER",
  "DRAFT_DECISION",
] as const;
export const statuses = [
  ...openStatuses,
  "DECIDED",
  "SETTLED",
  "DECLINED",
  "WITHDRAWN",
  "FORWARDED",
  "CONVERTED",
  "OUTSIDE_FORMAL",
  "ENDED_BY_DEATH",
  "MERGED",
  "SPAM",
  "ARCHIVED",
  "DESTROYED",
] as const;
export type Status = (typeof statuses)[number];
export type OpenStatus = (typeof openStatuses)[number];

export function isOpenStatus(status: Status): status is OpenStatus {
  return openStatuses.some((open) => open === status);
}

export const channels = ["WEB", "PAPER", "EMAIL", "DESK", "PHONE", "FORWARDED"] as const;
export type Channel = (typeof channels)[number];

/** Whom the complaint is about, in the complainant's own words (the page's distinction). */
export const abouts = ["EMPLOYEE", "ADMINISTRATOR", "BBS", "ORGANISATION", "UNKNOWN"] as const;
export type About = (typeof abouts)[number];

/** The page's four subjects, and those that experience adds. */
export const subjects = [
  "TREATMENT",
  "INFORMATION",
  "NO_RESPONSE",
  "PRIVACY",
  "BROKEN_PROMISE",
  "ACCESSIBILITY",
  "CARE",
  "OTHER",
] as const;
export type Subject = (typeof subjects)[number];

export const offices = [
  "EMPLOYEE",
  "HEAD_OF_DEPARTMENT",
  "DIRECTOR",
  "SECRETARY",
  "ALDERMAN",
  "MAYOR",
  "COUNCILLOR",
  "REGISTRAR",
] as const;
export type Office = (typeof offices)[number];

/** Members of the authority itself: Awb 9:7(2) lifts the ban on involved handlers for complaints about them. */
export const authorityOffices = ["ALDERMAN", "MAYOR", "COUNCILLOR"] as const satisfies readonly Office[];

/** The administrative authority (bestuursorgaan) whose conduct it is (Awb 9:1): it answers, and in its name letters are signed. */
export const authorities = ["COLLEGE", "MAYOR", "COUNCIL", "COMMITTEE"] as const;
export type Authority = (typeof authorities)[number];

export const declineGrounds = [
  "ALREADY_HANDLED", // 9:8(1)(a)
  "OVER_A_YEAR_AGO", // 9:8(1)(b)
  "OBJECTION_POSSIBLE", // 9:8(1)(c)
  "APPEAL_POSSIBLE", // 9:8(1)(d)
  "OTHER_COURT", // 9:8(1)(e)
  "CRIMINAL_INVESTIGATION", // 9:8(1)(f)
  "INSUFFICIENT_INTEREST", // 9:8(2)
] as const;
export type DeclineGround = (typeof declineGrounds)[number];

export const judgements = ["FOUNDED", "UNFOUNDED", "NONE"] as const;
export type Judgement = (typeof judgements)[number];
export const outcomes = ["FOUNDED", "UNFOUNDED", "PARTLY_FOUNDED", "NO_JUDGEMENT"] as const;
export type Outcome = (typeof outcomes)[number];

export const hearingModes = ["VISIT", "PHONE", "VIDEO"] as const;
export type HearingMode = (typeof hearingModes)[number];
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
export const parallelProcedureKinds = [
  "DATA_BREACH",
  "INTEGRITY",
  "OBJECTION",
  "DAMAGES",
  "INFORMATION_REQUEST",
] as const;
export type ParallelProcedureKind = (typeof parallelProcedureKinds)[number];

export const conversionTargets = [
  "OBJECTION",
  "STREET_REPORT",
  "POLICY",
  "DAMAGES",
  "INFORMATION_REQUEST",
] as const;
export type ConversionTarget = (typeof conversionTargets)[number];

/** Selectielijst 2020, process 13: results with their retention. */
export type RetentionClass = "13.1" | "13.1.1" | "13.1.2" | "13.1.3" | "13.1.4" | "13.2";

export const ombudsmanVerdicts = [
  "PROPER",
  "NOT_PROPER",
  "NO_INVESTIGATION",
  "MEDIATED",
  "WITHDRAWN",
] as const;
export type OmbudsmanVerdict = (typeof ombudsmanVerdicts)[number];
export const followUpChoices = ["FOLLOW", "PARTLY", "NOT"] as const;
export type FollowUpChoice = (typeof followUpChoices)[number];
