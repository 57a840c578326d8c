/**
 * Every reason why the rules say no, with the article it rests on. A refusal is a value, never an exception:
 * pages put the code into words and show the article, tests name the code.
 */
export const refusals = {
  NOT_YOURS: "Awb 9:1, 9:7",
  INVOLVED: "Awb 9:7 lid 1",
  NOT_OPEN: "Awb 9:12",
  NOT_IN_THIS_STATE: "Awb 9:4-9:12",
  ALREADY_DONE: "Awb 9:4-9:12",

  NO_PARTS: "Awb 9:4 lid 2 onder c",
  NOT_SIGNED: "Awb 9:4 lid 2",
  NO_SPOKESPERSON: "Awb 9:4 lid 2 onder a",
  CONDUCT_IN_FUTURE: "Awb 9:1",
  RECEIVED_IN_FUTURE: "Awb 9:11 lid 1",
  FILED_AFTER_RECEIPT: "Awb 2:3",
  BACKDATED_WITHOUT_REASON: "Awb 9:11 lid 1",
  NOT_READ_BACK: "Awb 9:2, 9:4",
  SCAN_MISSING: "Awb 9:4",
  NOT_ORAL: "Awb 9:4",
  CONFIRMATION_MISSING: "Awb 9:4",
  RECEIVED_BY_SITE: "Awb 2:20",
  MESSAGE_MISSING: "Awb 2:20",
  NOT_TOLD_AT_ONCE: "Awb 2:24",
  DAY_IN_FUTURE: "Awb 9:11",
  DAY_BEFORE_RECEIPT: "Awb 9:11",
  ONLY_UNDESIGNATED_ROUTE: "Awb 2:24",
  NO_NEWER_CALENDAR: "Algemene termijnenwet 3 lid 3",
  NO_NEWER_SETTINGS: "Awb 9:11, 9:13",
  ACKNOWLEDGED_OTHERWISE: "Awb 9:15 lid 1",

  DAY_LISTED_ALREADY: "Algemene termijnenwet 3 lid 3",
  DAY_NOT_LISTED: "Algemene termijnenwet 3 lid 3",
  DAY_FREE_ANYWAY: "Algemene termijnenwet 1, 3",
  NO_DECREE_FOR_YEAR: "Algemene termijnenwet 3 lid 3",
  NOTHING_CHANGES: "Awb 9:11, 9:13",

  DAY_PASSED: "Awb 9:4",
  NOT_A_WORKING_DAY: "Algemene termijnenwet 1",
  TERM_STILL_RUNS: "Awb 9:4",
  NOTHING_SUPPLIED: "Awb 9:4",

  DECLINE_TERM_PASSED: "Awb 9:8 lid 3",
  DECLINE_ALREADY_PROPOSED: "Awb 9:8",
  DECLINE_NOT_PROPOSED: "Awb 9:8",
  EARLIER_COMPLAINT_NOT_HANDLED: "Awb 9:8 lid 1 onder a",
  NOT_LONGER_THAN_A_YEAR: "Awb 9:8 lid 1 onder b",
  LATE_DECISION: "Awb 7:1 lid 1 onder f, 9:8 lid 1 onder c en d",
  CONDUCT_DAY_MISSING: "Awb 9:8 lid 1 onder b",
  COURT_MISSING: "Awb 9:8 lid 1 onder e",
  REVIEW_DAY_MISSING: "Awb 9:8 lid 1 onder f",
  NO_REVIEW_AWAITED: "Awb 9:8 lid 1 onder f",
  /** Two people, by our own rule; nobody weighs the own work (2:4). */
  FOUR_EYES: "Awb 2:4",

  SETTLEMENT_NOT_ASKED: "Awb 9:5",
  RESPONDENT_HANDLES: "Awb 9:7 lid 1",
  NOT_INVOLVED: "Awb 9:7 lid 1",
  NOT_DECLARED_UNINVOLVED: "Awb 9:7 lid 1",
  ALREADY_RESPONDENT: "Awb 9:9",
  NOBODY_INVOLVED: "Awb 9:7 lid 1",
  NO_COORDINATOR_NAMED: "Awb 9:7 lid 1",
  NO_HANDLER_ROLE: "Awb 9:7, 10:3, 10:12",
  NO_RESPONDENTS: "Awb 9:9",
  NO_SUCH_RESPONDENT: "Awb 9:9",
  COPY_ALREADY_SENT: "Awb 9:9",
  TOO_LATE_FOR_RESPONDENTS: "Awb 9:9, 9:10",

  HEARING_NOT_OFFERED: "Awb 9:10 lid 1",
  ALREADY_HEARD: "Awb 9:10 lid 1",
  OFFER_NOT_SENT: "Awb 9:10 lid 1, lid 2 onder c",
  REPLY_TERM_RUNS: "Awb 9:10 lid 2 onder c",
  REPORT_NOT_SENT: "Awb 9:10 lid 3",
  REACTION_AWAITED: "Awb 9:10 lid 3",
  NO_WAIVER_FOR_RESPONDENT: "Awb 9:10 lid 2",
  HEARING_WANTED: "Awb 9:10 lid 2 onder c",
  WAIVER_DOES_NOT_STAND: "Awb 9:10 lid 2 onder a",
  HEARING_AFTER_TERM: "Awb 9:10, 9:11",
  HEARING_ON_CLOSED_DAY: "Awb 9:10",
  HEARING_DOUBLE_BOOKED: "Awb 9:10",
  ADVISER_HEARS: "Awb 9:15 lid 2",
  HEARING_NOT_IN_FUTURE: "Awb 9:10",

  ALREADY_ADJOURNED: "Awb 9:11 lid 2",
  ADJOURNED_TOO_LATE: "Awb 9:11 lid 2",
  ADJOURN_ONE_TO_FOUR_WEEKS: "Awb 9:11 lid 2",
  ADJOURN_FIRST: "Awb 9:11 lid 3",
  POSTPONE_LATER_THAN_DUE: "Awb 9:11 lid 3",
  NO_POSTPONEMENT_ASKED: "Awb 9:11 lid 3",
  NOT_LATE: "Awb 9:11",
  ENDED_BEFORE: "Awb 9:24 lid 1",
  TERM_NOT_STARTED: "Awb 9:4, 9:11",

  NO_TRACK_OPEN: "Awb 9:2",

  NO_ADVISER_HERE: "Awb 9:13",
  NO_ADVICE: "Awb 9:15 lid 4",
  ADVICE_MISSING: "Awb 9:15",
  NO_SUCH_PART: "Awb 9:12 lid 1",
  NORM_MISSING: "Awb 9:12 lid 1",
  PARTS_NOT_JUDGED: "Awb 9:12 lid 1",
  CONCLUSIONS_MISSING: "Awb 9:12 lid 1",
  DEVIATION_REASON_MISSING: "Awb 9:16",
  DEVIATION_REASON_NEEDLESS: "Awb 9:16",
  COPY_NOT_SENT: "Awb 9:9",
  COMPLAINANT_NOT_HEARD: "Awb 9:10",
  RESPONDENT_NOT_HEARD: "Awb 9:10 lid 1",
  ALREADY_APPROVED: "Awb 9:12",
  NOT_APPROVED: "Awb 9:12",

  BBS_UNDER_MANDATE: "Awb 9:1 lid 2, 2:3",
  AUTHORITY_NOT_NAMED: "Awb 2:3",
  RECIPIENT_NOT_KNOWN: "Awb 2:3, 6:15, 9:2",
  HAND_OVER_UNDERWAY: "Awb 2:3",
  MERGE_OTHER_COMPLAINANT: "Awb 9:12 lid 1",
  MERGE_INTO_EARLIEST: "Awb 9:11 lid 1",
  MERGE_INTO_OPEN: "Awb 9:4",
  MERGE_INTO_ITSELF: "Awb 9:4",
  SOMEBODY_GOES_ON: "Awb 9:1",
  OUTSIDE_TERM_PASSED: "Awb 9:4, 9:8 lid 3",
  GROUND_DOES_NOT_FIT: "Awb 9:4 lid 2",
  NOT_ENDED: "Awb 9:12",
  NOT_PROPOSED: "Awb 9:12",
  STATEMENT_MISSING: "Awb 9:1",
  IS_SPOKESPERSON: "Awb 9:12 lid 1",
  WHOSE_WORD: "Awb 9:5, 9:10 lid 2, 9:11 lid 3",

  NO_SUCH_PARTY: "Awb 9:4 lid 2 onder a",
  NO_REPRESENTATIVE: "Awb 2:1",
  AUTHORISATION_AWAITED: "Awb 2:1 lid 3",
  HAS_REPRESENTATIVE: "Awb 2:1",
  IS_ADVOCATE: "Awb 2:2 lid 3",

  TOO_MANY_MESSAGES: "Awb 2:15",
  TOO_MUCH_MAIL: "Awb 2:15",
  NO_SUCH_NOTICE: "Awb 2:11",
  ALREADY_DISPATCHED: "Awb 2:11",
  LETTER_LEAVING: "Awb 2:11",
  NOT_LEAVING: "Awb 2:11",
  DISPATCH_IN_FUTURE: "Awb 2:11",
  DISPATCH_BEFORE_REQUEST: "Awb 2:11",
  NOT_BY_EMAIL: "Awb 2:8",
  NOT_REACHED_SO: "Awb 2:8, 2:19",
  ADDRESSEE_DECEASED: "Awb 2:1",
  OVERTAKEN: "Awb 9:12",
  ERASED: "Archiefwet 1995, 3",

  OMBUDSMAN_NOT_YET: "Awb 9:20",
  OMBUDSMAN_TERM_PASSED: "Awb 9:24",
  OMBUDSMAN_HAS_IT: "Awb 9:23 onder i",
  SENT_ON_WITHOUT_REASON: "Awb 2:3, 9:18 lid 2",
  NO_OMBUDSMAN_CASE: "Awb 9:18",
  DOSSIER_NOT_SHARED: "Awb 9:31",
  DOSSIER_OPENED: "Awb 9:31",
  NO_SUCH_DEMAND: "Awb 9:31",
  NO_FINDINGS: "Awb 9:35",
  NO_SUCH_RECOMMENDATION: "Awb 9:36 lid 4",
  REASONS_MISSING: "Awb 9:36 lid 4",
  RECOMMENDATIONS_OPEN: "Awb 9:36 lid 4",

  RETENTION_RUNS: "Selectielijst gemeenten 2020, 13",
  RETENTION_SHORTER: "Selectielijst gemeenten 2020, 13",
  OMBUDSMAN_TERM_RUNS: "Awb 9:24",
  ON_HOLD: "Archiefwet 1995, 3",
  REPORT_NOT_PUBLISHED: "Awb 9:12a",
  LIST_NOT_APPROVED: "Archiefbesluit 1995, 8",
  MAIN_COMPLAINT_KEPT: "Selectielijst gemeenten 2020, 13",
} as const;

export type RefusalCode = keyof typeof refusals;

/** Numbers, codes and days a message needs; never personal data. */
export type Facts = Readonly<Record<string, string | number | Temporal.PlainDate>>;

export interface Refusal {
  readonly code: RefusalCode;
  readonly article: string;
  readonly facts: Facts;
}

export function refusal(code: RefusalCode, facts: Facts = {}): Refusal {
  return { code, article: refusals[code], facts };
}
