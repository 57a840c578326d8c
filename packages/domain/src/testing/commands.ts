import type { Office } from "../complaint/codes.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { ProposeDecline } from "../complaint/decline/propose-decline.ts";
import type { Command, CommandOf } from "../complaint/rules.ts";
import type { PartyId, StaffId, TextRef } from "../ids.ts";
import { day } from "./days.ts";

/** Commands as they are mostly given; what a test is about it says itself. */
export function nameRespondent(partyId: PartyId, staffId?: StaffId, office: Office = "EMPLOYEE"): Command {
  return { type: "NameRespondent", partyId, staffId, office };
}

export function assignHandler(handlerId: StaffId): CommandOf<"AssignHandler"> {
  const whom = { handlerId, departmentId: undefined, mayHandle: true };
  return { type: "AssignHandler", ...whom, onRoute: true, reason: undefined };
}

export const declareUninvolved: CommandOf<"DeclareUninvolved"> = {
  type: "DeclareUninvolved",
  mayHandle: true,
};

export function recordHearing(partyId: PartyId, on: string, report: TextRef): CommandOf<"RecordHearing"> {
  return { type: "RecordHearing", partyId, heardOn: day(on), mode: "PHONE", report };
}

export function judgePart(
  part: number,
  judgement: CommandOf<"JudgePart">["judgement"],
  findings: TextRef,
): CommandOf<"JudgePart"> {
  return { type: "JudgePart", part, judgement, findings, norms: ["DECENT_TREATMENT"] };
}

/** None are attached, which the letter says. */
export const noConclusions: CommandOf<"DrawConclusions"> = {
  type: "DrawConclusions",
  text: undefined,
  measures: [],
  deviatesFromAdvice: false,
  deviationReason: undefined,
};

export function declineFor(
  ground: ProposeDecline["ground"],
  reasons: TextRef,
  changes: Partial<ProposeDecline> = {},
): CommandOf<"ProposeDecline"> {
  const more = { otherGrounds: [], earlier: undefined, reviewOn: undefined };
  return { type: "ProposeDecline", ground, reasons, ...more, ...changes };
}

/** To BBS by e-mail: the whole complaint, or these parts of it. */
export function forwardToBbs(parts: readonly number[] = []): CommandOf<"ForwardComplaint"> {
  return {
    type: "ForwardComplaint",
    authority: "BBS",
    name: undefined,
    mailbox: undefined,
    box: "EMAIL",
    parts,
  };
}

/** Into another complaint of the same complainant, as it stands. */
export function mergeInto(main: Complaint): CommandOf<"MergeComplaint"> {
  const { id: complaintId, status, receivedOn, receivedAt, startsOn } = main;
  return {
    type: "MergeComplaint",
    into: { complaintId, status, receivedOn, receivedAt, startsOn, sameComplainant: true },
  };
}

/** Given to the post: evidence that fits every letter. */
export function dispatch(number: number, on: string): CommandOf<"RecordDispatch"> {
  const letterHash = `hash of letter ${number}`;
  return { type: "RecordDispatch", number, dispatchedOn: day(on), evidence: "POSTED", letterHash };
}
