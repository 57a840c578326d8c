import type { Actor } from "../../complaint/actor.ts";
import type { Complaint } from "../../complaint/complaint.ts";
import type { ActionType } from "../../complaint/rules.ts";
import type { StaffId } from "../../ids.ts";
import * as people from "../people.ts";

const staffActors = [
  people.coordinator,
  people.coordinator,
  people.deputy,
  people.handler,
  people.handler,
  people.handler,
  people.otherHandler,
  people.signatory,
  people.signatory,
  people.intake,
  people.adviser,
  people.liaison,
  people.recordsManager,
  people.manager,
  people.dirk,
  people.alderman,
  // Two hats, as in a small municipality: what four eyes are for.
  { ...people.handler, roles: ["HANDLER", "SIGNATORY"] as const },
  { ...people.coordinator, roles: ["COORDINATOR", "SIGNATORY", "INTAKE"] as const },
];
/** Each of them once. */
export const staff: readonly StaffId[] = [...new Set(staffActors.map((one) => one.staffId))];

/** Everybody who might try something with this complaint; who does so more often stands in it more often. */
export function actorsOf(complaint: Complaint): readonly [Actor, ...Actor[]] {
  const complainants = complaint.complainants.map(
    ({ partyId }) => ({ kind: "COMPLAINANT", partyId }) as const,
  );
  const speaker = complaint.representative?.partyId;
  const asked = staffActors.filter(({ staffId }) => staffId === complaint.proposedHandler?.staffId);
  return [
    people.system,
    people.system,
    people.system,
    ...staffActors,
    ...asked,
    ...asked,
    ...complainants,
    ...(speaker ? [{ kind: "REPRESENTATIVE", partyId: speaker } as const] : []),
  ];
}

/** Seldom chosen, so that most walks get somewhere before they end and do not drown in notes. */
export const seldom: readonly ActionType[] = [
  ...(["Withdraw", "RecordSettlement", "ForwardComplaint", "ConvertComplaint", "MergeComplaint"] as const),
  ...([
    "ProposeOutsideFormal",
    "CloseOutsideFormal",
    "ConfirmSpam",
    "ConfirmSettlement",
    "RecordDeath",
    "RecordInvolvement",
  ] as const),
  ...(["AddNote", "SendMessage", "PlaceHold", "LiftHold", "RecordDispatchFailure", "ChangeContact"] as const),
  ...([
    "OpenDossier",
    "AppointRepresentative",
    "RecordOmbudsmanRequest",
    "SetFlags",
    "OpenParallelProcedure",
  ] as const),
  ...([
    "RecordContact",
    "EndRepresentation",
    "RefuseRepresentative",
    "AddComplainant",
    "ArchiveComplaint",
  ] as const),
  ...([
    "AdoptSettings",
    "DeclineAssignment",
    "LapseAssignment",
    "WithdrawAssignment",
    "SeparateParts",
  ] as const),
];

/** What brings a complaint to an answer. */
export const often: readonly ActionType[] = [
  ...([
    "AssignHandler",
    "DeclareUninvolved",
    "RecordHearing",
    "RecordWaiver",
    "ReactToReport",
    "RecordReportReaction",
    "JudgePart",
    "GiveAdvice",
    "RequestAdvice",
  ] as const),
  ...(["DrawConclusions", "DraftDecision", "ApproveDecision", "RecordDispatch", "ApproveDecline"] as const),
  ...(["ClaimNotice", "RecordAcceptance"] as const),
];
