import type { BoxReach } from "../../complaint/closing/hand-over/start-hand-over.ts";
import type { ComplaintId } from "../../ids.ts";
import { idOf } from "../ids.ts";
import {
  anyDay,
  anyDepartment,
  anyRespondent,
  anyStaff,
  type Chance,
  type Composers,
  maybe,
  mode,
  mostly,
  someParts,
  soon,
  yesOrNo,
} from "./chance.ts";

/** Receipt, assessment, people involved, handing over and declining. */
export const randomEarlyCommands = {
  ConfirmWrittenForm: (_, chance) => ({
    type: "ConfirmWrittenForm" as const,
    confirmedOn: anyDay(chance),
    evidence: mostly(chance) ? chance.text() : undefined,
  }),
  CorrectReceiptDate: (complaint, chance) => ({
    type: "CorrectReceiptDate",
    receivedOn: complaint.receivedOn.add({ days: chance.pick([-3, -1, 0, 2, 30]) }),
    reason: chance.text(),
    evidence: maybe(chance),
  }),
  DecideReceiptCorrection: (_, chance) => ({
    type: "DecideReceiptCorrection",
    approved: mostly(chance),
  }),
  MoveStartDate: (_, chance) => ({ type: "MoveStartDate", startsOn: anyDay(chance) }),
  AdoptCalendar: () => ({ type: "AdoptCalendar" }),
  AdoptSettings: () => ({ type: "AdoptSettings" }),
  StartAssessment: () => ({ type: "StartAssessment" }),
  RecordContact: (_, chance) => ({
    type: "RecordContact" as const,
    contactedOn: anyDay(chance),
    mode: mode(chance),
    note: maybe(chance),
  }),
  RequestSupplement: (_, chance) => ({
    type: "RequestSupplement" as const,
    lacking: chance.text(),
    replyByOn: soon(chance),
  }),
  ProvideSupplement: (_, chance) => ({
    type: "ProvideSupplement",
    text: maybe(chance),
    enclosures: yesOrNo(chance) ? [chance.enclosure()] : [],
  }),
  EndSupplementTerm: () => ({ type: "EndSupplementTerm" }),
  SetFlags: (_, chance) => ({
    type: "SetFlags",
    urgent: yesOrNo(chance),
    restricted: yesOrNo(chance),
    addressHidden: yesOrNo(chance),
  }),
  OpenParallelProcedure: (_, { pick }) => ({
    type: "OpenParallelProcedure",
    kind: pick(["DATA_BREACH", "INTEGRITY", "OBJECTION"]),
  }),
  CloseParallelProcedure: (_, chance) => ({
    type: "CloseParallelProcedure",
    kind: chance.pick(["DATA_BREACH", "INTEGRITY", "OBJECTION"]),
    note: chance.text(),
  }),
  AddPart: (_, chance) => ({
    type: "AddPart",
    subject: chance.pick(["CARE", "PRIVACY", "INFORMATION"]),
    description: chance.text(),
    from: chance.pick([undefined, undefined, { complaintId: idOf<ComplaintId>("joined"), part: 1 }]),
  }),
  DateConduct: (complaint, { pick }) => ({
    type: "DateConduct",
    conductUntilOn: complaint.receivedOn.add({ days: pick([-500, -20, 0, 1]) }),
  }),
  SetAuthority: (_, { pick }) => ({
    type: "SetAuthority",
    authority: pick(["COLLEGE", "MAYOR", "COUNCIL", "COMMITTEE"]),
  }),
  CorrectScreening: (_, chance) => ({
    type: "CorrectScreening",
    answers: {
      decision: chance.pick(["NONE", "TAKEN", "LATE", "UNKNOWN"]),
      earlierComplaint: yesOrNo(chance),
      proceedings: chance.pick(["NONE", "OTHER_COURT"]),
      concerns: chance.pick(["SELF", "SELF", "OTHER"]),
      matter: "CONDUCT",
    },
    reason: chance.text(),
  }),
  SetDepartment: (_, chance) => ({
    type: "SetDepartment",
    departmentId: anyDepartment(chance) ?? idOf("department"),
  }),
  NameRespondent: (complaint, chance) => ({
    type: "NameRespondent",
    partyId: mostly(chance) ? chance.newcomer() : anyRespondent(complaint, chance),
    staffId: chance.pick([undefined, anyStaff(chance), anyStaff(chance)]),
    office: chance.pick(["EMPLOYEE", "EMPLOYEE", "HEAD_OF_DEPARTMENT", "SECRETARY", "ALDERMAN", "MAYOR"]),
  }),
  CorrectRespondent: (complaint, chance) => ({
    type: "CorrectRespondent" as const,
    partyId: anyRespondent(complaint, chance),
  }),
  RemoveRespondent: (complaint, chance) => ({
    type: "RemoveRespondent" as const,
    partyId: anyRespondent(complaint, chance),
    reason: chance.text(),
  }),
  RedactCopy: (complaint, chance) => ({
    type: "RedactCopy",
    partyId: anyRespondent(complaint, chance),
    text: chance.text(),
    reason: chance.text(),
    nameWithheld: yesOrNo(chance),
  }),
  RecordInvolvement: (complaint, chance) => ({
    type: "RecordInvolvement",
    staffId: anyStaff(chance),
    respondents: mostly(chance) ? undefined : [anyRespondent(complaint, chance)],
  }),
  CorrectInvolvement: (_, chance) => ({
    type: "CorrectInvolvement" as const,
    staffId: anyStaff(chance),
    reason: chance.text(),
  }),
  ClearCoordinator: (complaint, chance) => ({
    type: "ClearCoordinator" as const,
    staffId: complaint.namedCoordinators[0] ?? anyStaff(chance),
    reason: chance.text(),
  }),
  AssignHandler: (_, chance) => ({
    type: "AssignHandler",
    handlerId: anyStaff(chance),
    departmentId: anyDepartment(chance),
    mayHandle: mostly(chance),
    onRoute: mostly(chance),
    reason: maybe(chance),
  }),
  DeclareUninvolved: (_, chance) => ({ type: "DeclareUninvolved", mayHandle: mostly(chance) }),
  DeclineAssignment: (complaint, chance) => ({
    type: "DeclineAssignment",
    reason: chance.text(),
    involved: yesOrNo(chance),
    respondents: mostly(chance) ? undefined : [anyRespondent(complaint, chance)],
  }),
  LapseAssignment: () => ({ type: "LapseAssignment" }),
  WithdrawAssignment: () => ({ type: "WithdrawAssignment" }),
  ForwardComplaint: (complaint, chance) => ({
    type: "ForwardComplaint",
    authority: chance.pick(["BBS", "OTHER"]),
    name: maybe(chance),
    mailbox: maybe(chance),
    box: anyBox(chance),
    parts: someParts(complaint, chance),
  }),
  ConvertComplaint: (complaint, chance) => ({
    type: "ConvertComplaint",
    target: chance.pick(["OBJECTION", "STREET_REPORT", "DAMAGES"]),
    box: anyBox(chance),
    parts: someParts(complaint, chance),
  }),
  MergeComplaint: (complaint, { pick }) => ({
    type: "MergeComplaint",
    into: {
      sameComplainant: pick([true, true, true, false]),
      complaintId: pick([idOf("main"), idOf("main"), complaint.id]),
      status: pick(["ASSESSING", "IN_HANDLING", "DECIDED"]),
      receivedOn: complaint.receivedOn.add({ days: pick([-7, 0, 7]) }),
      receivedAt: complaint.receivedAt.subtract({ hours: pick([-1, 1]) }),
      startsOn: pick([undefined, complaint.startsOn?.subtract({ days: pick([-7, 0, 7]) })]),
    },
  }),
  HandleJointly: (complaint, { pick }) => ({
    type: "HandleJointly",
    with: {
      complaintId: pick([idOf("somebody-elses"), idOf("somebody-elses"), complaint.id]),
      status: pick(["ASSESSING", "IN_HANDLING", "DECIDED"]),
      sameComplainant: pick([false, false, false, true]),
    },
  }),
  EndJointHandling: (_, { pick }) => ({
    type: "EndJointHandling" as const,
    with: pick([idOf<ComplaintId>("somebody-elses"), idOf<ComplaintId>("main")]),
  }),
  SeparateParts: () => ({ type: "SeparateParts" as const, of: idOf<ComplaintId>("joined") }),
  UnmergeComplaint: (_, chance) => ({ type: "UnmergeComplaint", reason: chance.text() }),
  ProposeEndAfterDeath: (_, chance) => ({ type: "ProposeEndAfterDeath" as const, attempt: chance.text() }),
  CloseAfterDeath: (_, chance) => ({ type: "CloseAfterDeath", approved: mostly(chance) }),
  CloseOutsideFormal: (_, chance) => ({
    type: "CloseOutsideFormal",
    approved: mostly(chance),
    box: anyBox(chance),
  }),
  ProposeOutsideFormal: (_, chance) => ({
    type: "ProposeOutsideFormal",
    ground: chance.pick(["UNREPAIRED", "ANONYMOUS", "ABOUT_ANOTHER"]),
    reasons: chance.text(),
  }),
  ProposeSpam: (_, chance) => ({ type: "ProposeSpam", reason: chance.text() }),
  ConfirmSpam: (_, chance) => ({ type: "ConfirmSpam", confirmed: yesOrNo(chance) }),
  ProposeDecline: (complaint, chance) => ({
    type: "ProposeDecline",
    ground: chance.pick([
      ...(["INSUFFICIENT_INTEREST", "ALREADY_HANDLED", "OVER_A_YEAR_AGO", "OBJECTION_POSSIBLE"] as const),
      ...(["APPEAL_POSSIBLE", "OTHER_COURT", "CRIMINAL_INVESTIGATION"] as const),
    ]),
    otherGrounds: [],
    reasons: chance.text(),
    earlier: { complaintId: idOf("earlier"), outcome: chance.pick([undefined, "UNFOUNDED"]) },
    reviewOn: chance.pick([undefined, soon(chance)]),
    parts: someParts(complaint, chance),
  }),
  ApproveDecline: () => ({ type: "ApproveDecline" }),
  DropDecline: (_, chance) => ({ type: "DropDecline", comments: maybe(chance) }),
  LapseDecline: () => ({ type: "LapseDecline" }),
  ReviewDecline: (_, chance) => ({ type: "ReviewDecline", reviewOn: chance.pick([undefined, soon(chance)]) }),
} satisfies Partial<Composers>;

/** Who takes over is mostly known. */
function anyBox({ pick }: Chance): BoxReach | undefined {
  return pick(["EMAIL", "EMAIL", "POST", undefined]);
}
