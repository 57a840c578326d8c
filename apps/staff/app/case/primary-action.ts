import type { Code } from "../words/code.ts";
import type { CaseTold } from "./case-query.ts";

type Action = Code<"ActionType">;
type Facts = Pick<
  CaseTold,
  "handler" | "hearings" | "parts" | "conclusions" | "decline" | "dossierShare" | "ombudsman" | "turn"
>;

const always = () => true;
const anyHearing = ({ hearings }: Facts, ...statuses: Code<"HearingStatus">[]) =>
  hearings.some(({ status }) => statuses.includes(status));

/** The one next step, in the order in which steps go before each other; the first that is possible and wanted wins. */
const steps: readonly { readonly type: Action; readonly when: (facts: Facts) => boolean }[] = [
  { type: "CONFIRM_SPAM", when: always },
  { type: "DECIDE_REOPENING", when: always },
  { type: "CLOSE_AFTER_DEATH", when: always },
  { type: "CLOSE_OUTSIDE_FORMAL", when: always },
  { type: "DECIDE_RECEIPT_CORRECTION", when: always },
  { type: "APPROVE_DECLINE", when: always },
  { type: "APPROVE_DECISION", when: always },
  { type: "START_ASSESSMENT", when: always },
  { type: "END_SUPPLEMENT_TERM", when: always },
  { type: "DECLARE_UNINVOLVED", when: always },
  // Who was asked has two days; then it is the coordinator's again.
  { type: "ASSIGN_HANDLER", when: ({ handler, turn }) => handler === null && turn.ask !== "DECLARE" },
  { type: "GIVE_ADVICE", when: always },
  { type: "DRAFT_DECISION", when: always },
  { type: "PLAN_HEARING", when: (facts) => anyHearing(facts, "WANTED") },
  { type: "RECORD_HEARING", when: (facts) => anyHearing(facts, "PLANNED") },
  { type: "JUDGE_PART", when: ({ parts }) => parts.some((part) => !part.ending && !part.judgement) },
  { type: "DRAW_CONCLUSIONS", when: ({ conclusions }) => conclusions === null },
  { type: "SUPPLY_INFORMATION", when: always },
  { type: "REACT_TO_FINDINGS", when: always },
  { type: "ANSWER_RECOMMENDATION", when: always },
  { type: "ASK_HEARING", when: (facts) => facts.hearings.some((one) => one.you && one.status === "OFFERED") },
  {
    type: "OPEN_DOSSIER",
    when: ({ dossierShare }) => dossierShare !== null && dossierShare.openedOn === null,
  },
  { type: "RECORD_OMBUDSMAN_REPORT", when: ({ ombudsman }) => Boolean(ombudsman?.findings?.answeredOn) },
  // While the complaint runs, its own steps come first.
  { type: "HANDLE_TRACK", when: ({ turn }) => turn.ask === "HANDLE_TRACK" },
  { type: "REVIEW_DECLINE", when: always },
  // What stood in the way of handling it is over.
  {
    type: "PROPOSE_REOPENING",
    when: ({ decline }) => Boolean(decline?.reviewedOn) && decline?.reviewOn === null,
  },
  { type: "ARCHIVE_COMPLAINT", when: always },
];

/** What this person had best do now among what is possible; undefined when the turn is with somebody else. */
export function primaryAction(possible: readonly Action[], facts: Facts): Action | undefined {
  return steps.find(({ type, when }) => possible.includes(type) && when(facts))?.type;
}
