import { on, part, type RefusalSentences } from "./refusal-sentence.ts";

/** Why something cannot be done, in English. */
export const refusalsInEnglish: RefusalSentences = {
  NOT_YOURS: "This is not yours to do.",
  INVOLVED: "You are or were involved in this conduct. Somebody else does this.",
  NOT_OPEN: "This complaint is closed.",
  NOT_IN_THIS_STATE: ({ status }) =>
    status ? `Not possible while the complaint stands at “${status}”.` : "Not possible now.",
  ALREADY_DONE: "This has been done.",
  NO_PARTS: "It does not yet say what the complaint is about.",
  NOT_SIGNED: "The complaint is not signed.",
  NO_SPOKESPERSON: "The name of a complainant is missing.",
  CONDUCT_IN_FUTURE: "The day of the conduct lies after the day of receipt.",
  RECEIVED_IN_FUTURE: "The day of receipt cannot lie in the future.",
  BACKDATED_WITHOUT_REASON: ({ days = "3" }) =>
    `The complaint came in more than ${days} working days ago. Write down why you only enter it now.`,
  NOT_READ_BACK: "First read the complaint back to the complainant.",
  SCAN_MISSING: "Say where the letter is kept.",
  CONFIRMATION_MISSING: "Say where the signed complaint lies, or what the complainant said.",
  RECEIVED_BY_SITE:
    "A complaint through the site came in at the moment the system recorded. That day stands.",
  MESSAGE_MISSING: "Add the e-mail itself, or say where it lies: it says on which day it came.",
  NOT_TOLD_AT_ONCE: ({ untilOn }) =>
    `The complainant had to be told at once${on(untilOn, (day) => `, by ${day}`)}. The term runs from the day of receipt.`,
  NOT_ORAL: "The complaint was in writing already.",
  DAY_IN_FUTURE: "This day lies in the future.",
  DAY_BEFORE_RECEIPT: ({ receivedOn }) =>
    `This day lies before the day of receipt${on(receivedOn, (day) => ` (${day})`)}.`,
  ONLY_UNDESIGNATED_ROUTE: "Only for a complaint that came by e-mail through a route not designated.",
  NO_NEWER_CALENDAR: "The terms are computed with the newest calendar already.",
  NO_NEWER_SETTINGS: "The terms are computed with the newest settings already.",
  ACKNOWLEDGED_OTHERWISE:
    "The acknowledgement says whether an adviser handles the complaint. For this complaint that can no longer change.",
  DAY_LISTED_ALREADY: ({ dayOn }) => `${dayOn || "This day"} is there already.`,
  DAY_NOT_LISTED: ({ dayOn }) => `${dayOn || "This day"} is not in the calendar (any more).`,
  DAY_FREE_ANYWAY: ({ dayOn }) =>
    `${dayOn || "This day"} is free anyway: a weekend, a holiday or a day from a decree.`,
  NO_DECREE_FOR_YEAR: "No decree can be known for this year yet, or change it any more. Check the year.",
  NOTHING_CHANGES: "It stands like this already. There is nothing to lay down.",
  DAY_PASSED: "This day has passed. Choose a later day.",
  NOT_A_WORKING_DAY: ({ dayOn }) => `${dayOn || "This day"} is not a working day. Choose one.`,
  TERM_STILL_RUNS: ({ untilOn }) => `The complainant still has time${on(untilOn, (day) => ` until ${day}`)}.`,
  DECLINE_TERM_PASSED: ({ dueOn }) =>
    `No longer possible: the four weeks ended${on(dueOn, (day) => ` on ${day}`)}. The complaint will be handled.`,
  DECLINE_ALREADY_PROPOSED: "This has been proposed and waits for the signatory.",
  DECLINE_NOT_PROPOSED: "Nobody proposed to decline the complaint.",
  EARLIER_COMPLAINT_NOT_HANDLED:
    "The earlier complaint was not handled up to a judgement. Submitting alone is not enough.",
  NOT_LONGER_THAN_A_YEAR: ({ conductUntilOn }) =>
    `The conduct${on(conductUntilOn, (day) => ` of ${day}`)} was not more than a year before the complaint.`,
  LATE_DECISION: "The complaint is about a late decision, for which this ground does not hold.",
  CONDUCT_DAY_MISSING: "Record first on which day the conduct was, or ended.",
  COURT_MISSING: "Write down which court it is and the number of the case.",
  REVIEW_DAY_MISSING: "Choose the day on which you look whether the investigation still runs.",
  NO_REVIEW_AWAITED: "No day was recorded on which to look at this again.",
  FOUR_EYES: "Somebody else does this: four eyes.",
  SETTLEMENT_NOT_ASKED: "Nobody asked yet whether the complaint is settled.",
  RESPONDENT_HANDLES: "This person is involved and may not handle the complaint.",
  NOT_DECLARED_UNINVOLVED:
    "The complaint is about an employee as well now: the handler first declares not to be involved.",
  ALREADY_RESPONDENT: "This person is named as complained about already.",
  NO_COORDINATOR_NAMED: "The complaint does not name this coordinator, or it was cleared already.",
  NO_HANDLER_ROLE:
    "This person does not handle complaints: choose a head of department, a director or the board's handler.",
  ROUTE_REASON_MISSING:
    "By the rules somebody else handles this complaint: the head of department or a director, and the board where it is about one of its members. Write down why you choose this person.",
  NOBODY_INVOLVED: "Nobody is recorded as involved.",
  NO_RESPONDENTS: "Nobody is named as the person complained about.",
  NO_SUCH_RESPONDENT: "Nobody complained about this person in this case.",
  RESPONDENT_WORKS_HERE: "The person complained about has an account here. Name and e-mail come from it.",
  COPY_ALREADY_SENT: "The copy has been made; that cannot be undone.",
  TOO_LATE_FOR_RESPONDENTS: "The judgement has been drafted. Take it back first.",
  HEARING_NOT_OFFERED: "No hearing has been offered yet. That happens on assignment.",
  ALREADY_HEARD: "The hearing has taken place.",
  OFFER_NOT_SENT: "The offer to be heard has not been sent yet, or did not arrive.",
  REPLY_TERM_RUNS: ({ untilOn }) => `There is still time to reply${on(untilOn, (day) => `, until ${day}`)}.`,
  NO_WAIVER_FOR_RESPONDENT:
    "This ground does not hold for the person complained about, who alone can waive the hearing.",
  HEARING_NOT_IN_FUTURE: "Choose a moment in the future.",
  ALREADY_ADJOURNED: ({ weeks }) =>
    `Adjourned already${on(weeks, (count) => ` by ${count} ${count === "1" ? "week" : "weeks"}`)}. That is possible once.`,
  ADJOURNED_TOO_LATE: ({ dueOn }) =>
    `The term has ended${on(dueOn, (day) => ` (${day})`)}: adjourning is no longer possible. Ask the complainant to agree to postponement.`,
  ADJOURN_ONE_TO_FOUR_WEEKS: "Adjourning is possible by one to four whole weeks.",
  ADJOURN_FIRST:
    "Adjourn first. After that further postponement is possible, with the complainant's consent.",
  POSTPONE_LATER_THAN_DUE: ({ dueOn }) =>
    `Choose a day after the end of the term${on(dueOn, (day) => ` (${day})`)}.`,
  NO_POSTPONEMENT_ASKED: "No postponement was asked.",
  NOT_LATE: "The term is still running.",
  TERM_NOT_STARTED:
    "The term does not run yet: the complainant must first confirm the complaint as written down.",
  ENDED_BEFORE: "The complaint had been answered or closed before.",
  NO_TRACK_OPEN: "This procedure does not run beside this complaint, or not any more.",
  NO_ADVISER_HERE: "There is no advice of an adviser or committee.",
  NO_SUCH_PART: (facts) => `${part(facts, "Part")} is not (any more) in this complaint.`,
  NORM_MISSING: "Choose at least one norm.",
  PARTS_NOT_JUDGED: (facts) => `There is no judgement yet on ${part(facts, "part")}.`,
  CONCLUSIONS_MISSING: "Neither conclusions are recorded yet, nor that there are none.",
  DEVIATION_REASON_MISSING: "Write down why you deviate from the advice.",
  DEVIATION_REASON_NEEDLESS: "You do not deviate from the advice; no reason belongs here.",
  COPY_NOT_SENT: "The copy has not been sent yet to everybody complained about.",
  COMPLAINANT_NOT_HEARD: "The complainant has not been heard yet, and no reason not to is recorded.",
  RESPONDENT_NOT_HEARD:
    "The person complained about has not been heard yet, and it is not recorded that this is not wanted.",
  ALREADY_APPROVED: "This has been signed.",
  NOT_APPROVED: "This letter has not been signed yet.",
  BBS_UNDER_MANDATE: "BBS works under mandate here. Assign the complaint instead of forwarding it.",
  NO_WAY_TO_WRITE: "The complainant cannot get a letter yet. First note a postal or e-mail address.",
  NO_PART_LEFT: "Then nothing in this complaint would be left to answer.",
  MERGE_OTHER_COMPLAINANT:
    "This complaint is by somebody else. Only complaints of the same complainant can be merged: each complainant gets an answer of their own.",
  MERGE_INTO_EARLIEST: "Always merge into the complaint that came first, so that no term changes.",
  MERGE_INTO_OPEN: "That complaint is closed. Merging is possible into an open one only.",
  MERGE_INTO_ITSELF: "A complaint cannot be merged into itself.",
  NOTHING_JOINED: "No other complaint has been merged into this one. Remove the tick for it.",
  SOMEBODY_GOES_ON: "Somebody still goes on with the complaint, or the complainant is alive.",
  OUTSIDE_TERM_PASSED: ({ dueOn }) =>
    `Not possible any more: the four weeks are over${on(dueOn, (day) => ` since ${day}`)}. The complaint is handled.`,
  GROUND_DOES_NOT_FIT: "This ground does not fit this complaint.",
  NOT_ENDED: "The complaint is still open.",
  NOT_PROPOSED: "This was not proposed.",
  NO_SUCH_PARTY: "This person is not part of this complaint.",
  AUTHORISATION_AWAITED:
    "The written authorisation was asked for and has not come yet. Until then the complainant decides this.",
  NO_REPRESENTATIVE: "There is no representative.",
  IS_ADVOCATE: "An advocate cannot be refused.",
  HAS_REPRESENTATIVE: "There is a representative already.",
  NO_SUCH_NOTICE: "This letter does not exist.",
  TOO_MUCH_MAIL: ({ againOn }) =>
    `Many letters went to people who asked nothing themselves. It can be done again${on(againOn, (day) => ` on ${day}`)}.`,
  TOO_MANY_MESSAGES: "Too many messages came from this person within an hour.",
  LETTER_LEAVING: "The letter is being sent at this moment. It cannot be taken back any more.",
  NOT_LEAVING: "This letter is not being sent at this moment.",
  ALREADY_DISPATCHED: "This letter has been sent.",
  DISPATCH_IN_FUTURE: "The day of sending cannot lie in the future.",
  ERASED: "The file has been archived or destroyed.",
  OMBUDSMAN_NOT_YET: "The way to the ombudsman is not open now.",
  OMBUDSMAN_HAS_IT: "The ombudsman is investigating this case already.",
  SENT_ON_WITHOUT_REASON:
    "This request should have gone on at once. Write why it does so later than the next working day.",
  NO_OMBUDSMAN_CASE: "There is no investigation by the ombudsman in which this fits.",
  DOSSIER_NOT_SHARED: "The file has not been shared.",
  DOSSIER_OPENED: "The file has been opened.",
  NO_SUCH_DEMAND: "There is no open question of the ombudsman with this number.",
  NO_FINDINGS: "No findings wait for a reaction.",
  NO_SUCH_RECOMMENDATION: "There is no open recommendation with this number.",
  REASONS_MISSING: "Write down the reasons.",
  RECOMMENDATIONS_OPEN: ({ count }) =>
    `Not all recommendations have been answered${count ? ` (${count} open)` : ""}.`,
  RETENTION_RUNS: ({ fromOn }) => `The retention period still runs${on(fromOn, (day) => ` until ${day}`)}.`,
  RETENTION_SHORTER: "The file is kept longer than this already.",
  OMBUDSMAN_TERM_RUNS: ({ untilOn }) =>
    `The complainant may still go to the ombudsman${on(untilOn, (day) => ` until ${day}`)}.`,
  ON_HOLD: "The file may not go: there is a ban on its destruction.",
  REPORT_NOT_PUBLISHED: "The annual report over this year has not been published.",
  LIST_NOT_APPROVED: "The destruction list has not been approved.",
  FILED_AFTER_RECEIPT: ({ receivedOn }) =>
    `The first lodging lies after the day of receipt${on(receivedOn, (day) => ` (${day})`)}.`,
  NOTHING_SUPPLIED: "Nothing was filled in to pass on.",
  NOT_INVOLVED: "No involvement was recorded of this person.",
  NO_ROUTE_DESIGNATED:
    "According to the settings no digital route was designated for complaints. Then e-mail is no other route, and the term starts on receipt.",
  REPORT_NOT_SENT: "The report of the hearing has not been sent yet.",
  REACTION_AWAITED: (f) =>
    f.untilOn
      ? `The report can still be reacted to until ${f.untilOn}.`
      : "The report can still be reacted to.",
  HEARING_WANTED: "This person wants to be heard: then this ground does not hold.",
  WAIVER_DOES_NOT_STAND:
    "The complainant was not heard because the complaint was manifestly unfounded. Now that a part turns out otherwise, the complainant must be heard.",
  HEARING_AFTER_TERM: ({ dueOn }) =>
    `This day lies after the last day for the answer${on(dueOn, (day) => ` (${day})`)}. Write down why it is then all the same.`,
  HEARING_ON_CLOSED_DAY: ({ dayOn }) =>
    `${dayOn || "This day"} is no working day. Write down why it is then all the same.`,
  HEARING_DOUBLE_BOOKED: "The handler has another hearing then. Write down why it is possible all the same.",
  ADVISER_HEARS: "The case is with the adviser, who hears.",
  ADVICE_MISSING: "The advice is not there yet.",
  NO_ADVICE: "There is no advice to deviate from.",
  RECIPIENT_NOT_KNOWN:
    "This has nowhere to go: no address or mailbox is known. Enter the address, or ask the administrator to lay down the mailbox. Is it about a department? Set that first.",
  HAND_OVER_UNDERWAY: "This is being handed over already. Wait until that letter has left.",
  AUTHORITY_NOT_NAMED: "Say to which authority the complaint goes.",
  JOINT_WITH_ITSELF: "A complaint cannot be handled together with itself.",
  JOINT_WITH_OPEN: "The other complaint is no longer open.",
  SAME_COMPLAINANT: "This is a complaint of the same people. Merge them.",
  NOT_JOINT: "These complaints are not handled together.",
  WHOSE_WORD: "There are several complainants. Choose who said this: each decides alone.",
  IS_SPOKESPERSON: "Only who complains beside the spokesperson can be written to through the spokesperson.",
  STATEMENT_MISSING: "Write down what the complainant said or wrote.",
  DISPATCH_BEFORE_REQUEST: ({ requestedOn }) =>
    `The letter cannot have left before the day on which it was prepared${on(requestedOn, (day) => ` (${day})`)}.`,
  CAN_BE_SENT_AGAIN:
    "This letter can still be sent. It counts only once a second sending failed and no other way is known.",
  NOT_REACHED_SO:
    "The letter does not reach this person that way. Ask for an address, or hand it over and record that.",
  NOT_BY_EMAIL: "This letter does not go by e-mail: there is no consent.",
  ADDRESSEE_DECEASED: "The addressee died: no letter goes to this person any more.",
  OVERTAKEN: "This letter was overtaken and does not leave any more.",
  OMBUDSMAN_TERM_PASSED: ({ untilOn }) =>
    `The term to go to the ombudsman has passed${on(untilOn, (day) => ` (${day})`)}.`,
  MAIN_COMPLAINT_KEPT: "The complaint into which this was merged is still kept, and so is this one.",
};
