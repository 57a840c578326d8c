import type { StepData } from "../../../next-step/step-fields.ts";
import type { Code } from "../../../words/code.ts";
import type { CaseData } from "../../case.server.ts";

/** What is done with every complaint that stays here, before anybody handles it. */
export const triageActions = ["START_ASSESSMENT", "RECORD_CONTACT", "ASSIGN_HANDLER"] as const;

export type TriageAction = (typeof triageActions)[number];

export const isTriageAction = (type: Code<"ActionType">): type is TriageAction =>
  triageActions.some((one) => one === type);

/** Whether a step is one of these for its own sake; what is about BBS or a data breach leads elsewhere first. */
export function isInTriage(step: StepData | null): step is StepData & { readonly action: TriageAction } {
  if (!step || (step.because !== null && step.because !== "URGENT")) return false;
  return step.action !== null && isTriageAction(step.action);
}

/** Where a new complaint may go instead of to a handler, by the key that leads there. */
export const otherWays: readonly (readonly [Code<"ActionType">, string])[] = [
  ["FORWARD_COMPLAINT", "f"],
  ["REQUEST_SUPPLEMENT", "v"],
  ["PROPOSE_DECLINE", "d"],
];

type Deadline = CaseData["complaint"]["deadlines"][number];

type Taken = Pick<CaseData["complaint"], "status"> & {
  readonly deadlines: readonly Pick<Deadline, "kind" | "metOn">[];
  readonly proposedHandler: object | null;
  readonly nextStep: Pick<StepData, "action"> | null;
};

/** When the complainant was first spoken to; undefined while nobody did. */
export const spokenOn = ({ deadlines }: Pick<Taken, "deadlines">) =>
  deadlines.find(({ kind }) => kind === "CONTACT")?.metOn ?? undefined;

/** Whether one of these is left to be done; who was asked and stays silent is asked after by asking another. */
export function isLeft(type: TriageAction, complaint: Taken): boolean {
  switch (type) {
    case "START_ASSESSMENT":
      return complaint.status === "RECEIVED";
    case "RECORD_CONTACT":
      return spokenOn(complaint) === undefined;
    case "ASSIGN_HANDLER":
      return !complaint.proposedHandler || complaint.nextStep?.action === type;
  }
}

/** Whether the card with which a complaint is taken in offers this; what is done there is offered elsewhere, to be done once more. */
export const standsInTriage = (type: Code<"ActionType">, complaint: Taken) =>
  isTriageAction(type) ? isLeft(type, complaint) : otherWays.some(([way]) => way === type);

/** Whether this viewer takes the complaint in: nobody handles it yet, and one of these is theirs to do now. */
export function takesIn({ complaint, actions }: Pick<CaseData, "complaint" | "actions">): boolean {
  return !complaint.handler && triageActions.some((action) => actions.possible.includes(action));
}
