interface Reason {
  readonly article: string;
  /** Met by who complains or helps, too: the citizens' site has words for it. Any other is staff's alone. */
  readonly toCitizens?: true;
}

/**
 * Every reason why the rules say no, with the article it rests on. A refusal is a value, never an exception:
 * pages put the code into words and show the article, tests name the code.
 */
const reasons = {
  NOT_YOURS: { article: "Awb 9:1, 9:7", toCitizens: true },
  INVOLVED: { article: "Awb 9:7 lid 1" },
  NOT_OPEN: { article: "Awb 9:12", toCitizens: true },
  NOT_IN_THIS_STATE: { article: "Awb 9:4-9:12", toCitizens: true },
  ALREADY_DONE: { article: "Awb 9:4-9:12", toCitizens: true },

  NO_PARTS: { article: "Awb 9:4 lid 2 onder c", toCitizens: true },
  NOT_SIGNED: { article: "Awb 9:4 lid 2", toCitizens: true },
  NO_SPOKESPERSON: { article: "Awb 9:4 lid 2 onder a", toCitizens: true },
  CONDUCT_IN_FUTURE: { article: "Awb 9:1", toCitizens: true },
  RECEIVED_IN_FUTURE: { article: "Awb 9:11 lid 1" },
  FILED_AFTER_RECEIPT: { article: "Awb 2:3" },
  BACKDATED_WITHOUT_REASON: { article: "Awb 9:11 lid 1" },
  NOT_READ_BACK: { article: "Awb 9:2, 9:4" },
  SCAN_MISSING: { article: "Awb 9:4" },
  NOT_ORAL: { article: "Awb 9:4", toCitizens: true },
  CONFIRMATION_MISSING: { article: "Awb 9:4" },
  RECEIVED_BY_SITE: { article: "Awb 2:20" },
  MESSAGE_MISSING: { article: "Awb 2:20" },
  NOT_TOLD_AT_ONCE: { article: "Awb 2:24" },
  DAY_IN_FUTURE: { article: "Awb 9:11" },
  DAY_BEFORE_RECEIPT: { article: "Awb 9:11" },
  NO_ROUTE_DESIGNATED: { article: "Awb 2:13 lid 2, 2:16 lid 1 onder c" },
  ONLY_UNDESIGNATED_ROUTE: { article: "Awb 2:24" },
  NO_NEWER_CALENDAR: { article: "Algemene termijnenwet 3 lid 3" },
  NO_NEWER_SETTINGS: { article: "Awb 9:11, 9:13" },
  ACKNOWLEDGED_OTHERWISE: { article: "Awb 9:15 lid 1" },

  DAY_LISTED_ALREADY: { article: "Algemene termijnenwet 3 lid 3" },
  DAY_NOT_LISTED: { article: "Algemene termijnenwet 3 lid 3" },
  DAY_FREE_ANYWAY: { article: "Algemene termijnenwet 1, 3" },
  NO_DECREE_FOR_YEAR: { article: "Algemene termijnenwet 3 lid 3" },
  NOTHING_CHANGES: { article: "Awb 9:11, 9:13" },

  LOGIN_TAKEN: { article: "AVG 32" },
  EMAIL_TAKEN: { article: "AVG 32" },
  LOGIN_BOUND: { article: "AVG 32" },
  LOGIN_NOT_BOUND: { article: "AVG 32" },
  OWN_ACCOUNT: { article: "AVG 32" },
  STAFF_ENDED: { article: "AVG 32" },
  STAFF_AT_WORK: { article: "AVG 32" },
  LAST_ADMINISTRATOR: { article: "AVG 32" },
  LAST_COORDINATOR: { article: "Awb 9:1, 9:6" },
  LAST_SIGNATORY: { article: "Awb 10:3, 10:12" },
  DEPUTY_WITHOUT_ROLE: { article: "Awb 9:7 lid 1" },
  LIAISON_SEES_NO_MORE: { article: "AVG 5, 32" },
  ADMINISTRATOR_SEES_NO_CASES: { article: "AVG 5, 32" },
  DEPARTMENT_CODE_TAKEN: { article: "Awb 9:7 lid 1" },
  DEPARTMENT_NOT_THERE: { article: "Awb 9:7 lid 1" },
  DEPARTMENT_STAYS: { article: "Awb 9:7" },
  DEPARTMENT_HAS_COMPLAINTS: { article: "Awb 9:7 lid 1" },
  CANNOT_BE_UNDONE: { article: "AVG 32" },
  CHANGED_SINCE: { article: "AVG 32" },

  DAY_PASSED: { article: "Awb 9:4", toCitizens: true },
  NOT_A_WORKING_DAY: { article: "Algemene termijnenwet 1", toCitizens: true },
  TERM_STILL_RUNS: { article: "Awb 9:4" },
  NOTHING_SUPPLIED: { article: "Awb 9:4" },

  DECLINE_TERM_PASSED: { article: "Awb 9:8 lid 3" },
  DECLINE_ALREADY_PROPOSED: { article: "Awb 9:8" },
  DECLINE_NOT_PROPOSED: { article: "Awb 9:8" },
  EARLIER_COMPLAINT_NOT_HANDLED: { article: "Awb 9:8 lid 1 onder a" },
  NOT_LONGER_THAN_A_YEAR: { article: "Awb 9:8 lid 1 onder b" },
  LATE_DECISION: { article: "Awb 7:1 lid 1 onder f, 9:8 lid 1 onder c en d" },
  CONDUCT_DAY_MISSING: { article: "Awb 9:8 lid 1 onder b" },
  COURT_MISSING: { article: "Awb 9:8 lid 1 onder e" },
  REVIEW_DAY_MISSING: { article: "Awb 9:8 lid 1 onder f" },
  NO_REVIEW_AWAITED: { article: "Awb 9:8 lid 1 onder f" },
  /** Two people, by our own rule; nobody weighs their own work (2:4). */
  FOUR_EYES: { article: "Awb 2:4" },

  SETTLEMENT_NOT_ASKED: { article: "Awb 9:5", toCitizens: true },
  RESPONDENT_HANDLES: { article: "Awb 9:7 lid 1" },
  NOT_INVOLVED: { article: "Awb 9:7 lid 1" },
  NOT_DECLARED_UNINVOLVED: { article: "Awb 9:7 lid 1" },
  ALREADY_RESPONDENT: { article: "Awb 9:9" },
  NOBODY_INVOLVED: { article: "Awb 9:7 lid 1" },
  NO_COORDINATOR_NAMED: { article: "Awb 9:7 lid 1" },
  NO_HANDLER_ROLE: { article: "Awb 9:7, 10:3, 10:12" },
  ROUTE_REASON_MISSING: { article: "Awb 9:7" },
  NO_RESPONDENTS: { article: "Awb 9:9" },
  NO_SUCH_RESPONDENT: { article: "Awb 9:9" },
  RESPONDENT_WORKS_HERE: { article: "Awb 9:9" },
  COPY_ALREADY_SENT: { article: "Awb 9:9" },
  TOO_LATE_FOR_RESPONDENTS: { article: "Awb 9:9, 9:10" },

  HEARING_NOT_OFFERED: { article: "Awb 9:10 lid 1", toCitizens: true },
  ALREADY_HEARD: { article: "Awb 9:10 lid 1", toCitizens: true },
  OFFER_NOT_SENT: { article: "Awb 9:10 lid 1, lid 2 onder c" },
  REPLY_TERM_RUNS: { article: "Awb 9:10 lid 2 onder c" },
  REPORT_NOT_SENT: { article: "Awb 9:10 lid 3", toCitizens: true },
  REACTION_AWAITED: { article: "Awb 9:10 lid 3" },
  NO_WAIVER_FOR_RESPONDENT: { article: "Awb 9:10 lid 2" },
  HEARING_WANTED: { article: "Awb 9:10 lid 2 onder c" },
  WAIVER_DOES_NOT_STAND: { article: "Awb 9:10 lid 2 onder a" },
  HEARING_AFTER_TERM: { article: "Awb 9:10, 9:11" },
  HEARING_ON_CLOSED_DAY: { article: "Awb 9:10" },
  HEARING_DOUBLE_BOOKED: { article: "Awb 9:10" },
  ADVISER_HEARS: { article: "Awb 9:15 lid 2" },
  HEARING_NOT_IN_FUTURE: { article: "Awb 9:10" },

  ALREADY_ADJOURNED: { article: "Awb 9:11 lid 2" },
  ADJOURNED_TOO_LATE: { article: "Awb 9:11 lid 2" },
  ADJOURN_ONE_TO_FOUR_WEEKS: { article: "Awb 9:11 lid 2" },
  ADJOURN_FIRST: { article: "Awb 9:11 lid 3" },
  POSTPONE_LATER_THAN_DUE: { article: "Awb 9:11 lid 3", toCitizens: true },
  NO_POSTPONEMENT_ASKED: { article: "Awb 9:11 lid 3", toCitizens: true },
  NOT_LATE: { article: "Awb 9:11" },
  ENDED_BEFORE: { article: "Awb 9:24 lid 1" },
  TERM_NOT_STARTED: { article: "Awb 9:4, 9:11" },

  NO_PARALLEL_PROCEDURE_OPEN: { article: "Awb 9:2" },

  NO_ADVISER_HERE: { article: "Awb 9:13" },
  NO_ADVICE: { article: "Awb 9:15 lid 4" },
  ADVICE_MISSING: { article: "Awb 9:15" },
  NO_SUCH_PART: { article: "Awb 9:12 lid 1", toCitizens: true },
  NORM_MISSING: { article: "Awb 9:12 lid 1" },
  PARTS_NOT_JUDGED: { article: "Awb 9:12 lid 1" },
  CONCLUSIONS_MISSING: { article: "Awb 9:12 lid 1" },
  DEVIATION_REASON_MISSING: { article: "Awb 9:16" },
  DEVIATION_REASON_NEEDLESS: { article: "Awb 9:16" },
  COPY_NOT_SENT: { article: "Awb 9:9" },
  COMPLAINANT_NOT_HEARD: { article: "Awb 9:10" },
  RESPONDENT_NOT_HEARD: { article: "Awb 9:10 lid 1" },
  ALREADY_APPROVED: { article: "Awb 9:12" },
  NOT_APPROVED: { article: "Awb 9:12" },

  BBS_UNDER_MANDATE: { article: "Awb 9:1 lid 2, 2:3" },
  AUTHORITY_NOT_NAMED: { article: "Awb 2:3" },
  RECIPIENT_NOT_KNOWN: { article: "Awb 2:3, 6:15, 9:2" },
  HAND_OVER_UNDERWAY: { article: "Awb 2:3" },
  MERGE_OTHER_COMPLAINANT: { article: "Awb 9:12 lid 1" },
  NO_WAY_TO_WRITE: { article: "Awb 2:14" },
  NO_PART_LEFT: { article: "Awb 9:12 lid 1" },
  JOINT_WITH_ITSELF: { article: "Awb 9:12" },
  JOINT_WITH_OPEN: { article: "Awb 9:12" },
  SAME_COMPLAINANT: { article: "Awb 9:12" },
  NOT_JOINT: { article: "Awb 9:12" },
  MERGE_INTO_EARLIEST: { article: "Awb 9:11 lid 1" },
  MERGE_INTO_OPEN: { article: "Awb 9:4" },
  MERGE_INTO_ITSELF: { article: "Awb 9:4" },
  NOTHING_JOINED: { article: "Awb 9:5, 9:12", toCitizens: true },
  SOMEBODY_GOES_ON: { article: "Awb 9:1" },
  OUTSIDE_TERM_PASSED: { article: "Awb 9:4, 9:8 lid 3" },
  GROUND_DOES_NOT_FIT: { article: "Awb 9:4 lid 2" },
  NOT_ENDED: { article: "Awb 9:12" },
  NOT_PROPOSED: { article: "Awb 9:12" },
  STATEMENT_MISSING: { article: "Awb 9:1" },
  IS_SPOKESPERSON: { article: "Awb 9:12 lid 1", toCitizens: true },
  WHOSE_WORD: { article: "Awb 9:5, 9:10 lid 2, 9:11 lid 3" },

  NO_SUCH_PARTY: { article: "Awb 9:4 lid 2 onder a", toCitizens: true },
  NO_REPRESENTATIVE: { article: "Awb 2:1", toCitizens: true },
  AUTHORISATION_AWAITED: { article: "Awb 2:1 lid 3", toCitizens: true },
  HAS_REPRESENTATIVE: { article: "Awb 2:1", toCitizens: true },
  IS_ADVOCATE: { article: "Awb 2:2 lid 3" },

  TOO_MANY_MESSAGES: { article: "Awb 2:15", toCitizens: true },
  TOO_MUCH_MAIL: { article: "Awb 2:15", toCitizens: true },
  NO_SUCH_NOTICE: { article: "Awb 2:11" },
  ALREADY_DISPATCHED: { article: "Awb 2:11" },
  LETTER_LEAVING: { article: "Awb 2:11" },
  NOT_LEAVING: { article: "Awb 2:11" },
  DISPATCH_IN_FUTURE: { article: "Awb 2:11" },
  DISPATCH_BEFORE_REQUEST: { article: "Awb 2:11" },
  NOT_BY_EMAIL: { article: "Awb 2:8" },
  NOT_REACHED_SO: { article: "Awb 2:8, 2:19" },
  CAN_BE_SENT_AGAIN: { article: "Awb 2:11" },
  ADDRESSEE_DECEASED: { article: "Awb 2:1" },
  OVERTAKEN: { article: "Awb 9:12" },
  ERASED: { article: "Archiefwet 1995, 3", toCitizens: true },

  OMBUDSMAN_NOT_YET: { article: "Awb 9:20", toCitizens: true },
  OMBUDSMAN_TERM_PASSED: { article: "Awb 9:24", toCitizens: true },
  OMBUDSMAN_HAS_IT: { article: "Awb 9:23 onder i", toCitizens: true },
  SENT_ON_WITHOUT_REASON: { article: "Awb 2:3, 9:18 lid 2" },
  NO_OMBUDSMAN_CASE: { article: "Awb 9:18" },
  DOSSIER_NOT_SHARED: { article: "Awb 9:31", toCitizens: true },
  DOSSIER_OPENED: { article: "Awb 9:31", toCitizens: true },
  NO_SUCH_DEMAND: { article: "Awb 9:31" },
  NO_FINDINGS: { article: "Awb 9:35" },
  NO_SUCH_RECOMMENDATION: { article: "Awb 9:36 lid 4" },
  REASONS_MISSING: { article: "Awb 9:36 lid 4" },
  RECOMMENDATIONS_OPEN: { article: "Awb 9:36 lid 4" },

  RETENTION_RUNS: { article: "Selectielijst gemeenten 2020, 13" },
  RETENTION_SHORTER: { article: "Selectielijst gemeenten 2020, 13" },
  OMBUDSMAN_TERM_RUNS: { article: "Awb 9:24" },
  ON_HOLD: { article: "Archiefwet 1995, 3" },
  REPORT_NOT_PUBLISHED: { article: "Awb 9:12a" },
  LIST_NOT_APPROVED: { article: "Archiefbesluit 1995, 8" },
  MAIN_COMPLAINT_KEPT: { article: "Selectielijst gemeenten 2020, 13" },
} as const satisfies Record<string, Reason>;

export type RefusalCode = keyof typeof reasons;
export const refusals: Readonly<Record<RefusalCode, Reason>> = reasons;

/** Numbers, codes and days a message needs; never personal data. */
export type Facts = Readonly<Record<string, string | number | Temporal.PlainDate>>;

export interface Refusal {
  readonly code: RefusalCode;
  readonly article: string;
  readonly facts: Facts;
}

export function refusal(code: RefusalCode, facts: Facts = {}): Refusal {
  return { code, article: refusals[code].article, facts };
}
