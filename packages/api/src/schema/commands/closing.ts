import type { Actor, Complaint, PartyId } from "@gehoor/domain";
import { addressee } from "@gehoor/domain";
import {
  ConversionTargetEnum,
  ForwardAuthorityEnum,
  OutsideFormalGroundEnum,
  ReopeningGroundEnum,
} from "../codes/decision-codes.ts";
import { code } from "../input/code-fields.ts";
import { flag, optionalDay, optionalId, reference, wholes } from "../input/plain-fields.ts";
import { optionalLine, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";
import { knownComplaint } from "./known.ts";

const MOST_PARTS = 50;

commandMutation("forwardComplaint", {
  description:
    "Another authority is evidently competent: sent on at once, the sender told at the same time (Awb 2:3).",
  fields: {
    authority: code(ForwardAuthorityEnum, "To whom."),
    name: optionalLine("The other authority's name; null for BBS."),
    parts: wholes("Which parts; null or empty for the whole complaint.", MOST_PARTS),
  },
  compose: ({ authority, name, parts }, { keep }) => ({
    type: "ForwardComplaint",
    authority,
    parts,
    name: name === undefined ? undefined : keep("AUTHORITY_NAME", name),
  }),
});

commandMutation("convertComplaint", {
  description: "It asks for another procedure here: an objection goes over at once, with its day of receipt.",
  fields: {
    target: code(ConversionTargetEnum, "Into what."),
    parts: wholes("Which parts; null or empty for the whole complaint.", MOST_PARTS),
  },
  compose: ({ target, parts }) => ({ type: "ConvertComplaint", target, parts }),
});

commandMutation("mergeComplaint", {
  description: "The same complaint twice: into the one received first, so that no term changes.",
  fields: { intoReference: reference("The complaint that stays.") },
  find: ({ intoReference }, context) => knownComplaint(context, intoReference, "intoReference"),
  compose: (_, __, into) => {
    if (!into) throw new Error("The other complaint was found before");
    return { type: "MergeComplaint", into };
  },
});

commandMutation("unmergeComplaint", {
  description: "Back to the coordinator, with its own day of receipt and parts.",
  fields: { reason: text("Why.") },
  compose: ({ reason }, { keep }) => ({ type: "UnmergeComplaint", reason: keep("REASON", reason) }),
});

commandMutation("proposeOutsideFormal", {
  description:
    "Proposes that it is no complaint in the sense of Awb 9:4: within four weeks, approved by another.",
  fields: { ground: code(OutsideFormalGroundEnum, "Why not."), reasons: text("For the letter.") },
  compose: ({ ground, reasons }, { keep }) => ({
    type: "ProposeOutsideFormal",
    ground,
    reasons: keep("REASON", reasons),
  }),
});

commandMutation("closeOutsideFormal", {
  description:
    "The second pair of eyes on an end outside the formal track; it still gets proper attention under Awb 9:2.",
  fields: { approved: flag("True ends it. False: it is handled.") },
  compose: ({ approved }) => ({ type: "CloseOutsideFormal", approved }),
});

commandMutation("proposeEndAfterDeath", {
  description: "Nobody complains any more, the last by death: proposed after an attempt to reach the heirs.",
  fields: { attempt: text("How the heirs were sought, and what came of it.") },
  compose: ({ attempt }, { keep }) => ({ type: "ProposeEndAfterDeath", attempt: keep("NOTE", attempt) }),
});

commandMutation("closeAfterDeath", {
  description: "The second pair of eyes on an end because nobody complains any more.",
  fields: { approved: flag("True ends it. False: it stays open.") },
  compose: ({ approved }) => ({ type: "CloseAfterDeath", approved }),
});

commandMutation("proposeSpam", {
  description:
    "No complaint at all: an advertisement or a test. Two people must say so; nobody gets a letter.",
  fields: { reason: text("Why.") },
  compose: ({ reason }, { keep }) => ({ type: "ProposeSpam", reason: keep("REASON", reason) }),
});

commandMutation("confirmSpam", {
  description: "The second word on whether it is a complaint at all.",
  fields: { confirmed: flag("True: it is none. False: it goes on.") },
  compose: ({ confirmed }) => ({ type: "ConfirmSpam", confirmed }),
});

commandMutation("withdraw", {
  description:
    "An explicit statement of the complainant, confirmed in writing with the way to the ombudsman.",
  fields: {
    partyId: optionalId<PartyId>("Who withdraws; null for the viewer, or for the only complainant."),
    statement: optionalText("What was said; required of staff who record it."),
  },
  compose: ({ partyId, statement }, { keep, complaint, actor }) => ({
    type: "Withdraw",
    partyId: partyId ?? withdrawer(complaint, actor),
    statement: statement === undefined ? undefined : keep("STATEMENT", statement),
  }),
});

commandMutation("proposeReopening", {
  description: "New facts, a mistake, a recommendation: proposed by the coordinator, approved by another.",
  fields: {
    ground: code(ReopeningGroundEnum, "Why."),
    reason: text("In full."),
    returnedOn: optionalDay(
      "The day the ombudsman sent back a request without a complaint, from which the terms then run; null for today.",
    ),
  },
  compose: ({ ground, reason, returnedOn }, { keep }) => ({
    type: "ProposeReopening",
    ground,
    reason: keep("REASON", reason),
    returnedOn,
  }),
});

commandMutation("decideReopening", {
  description: "Reopened with the original day of receipt and term, where there was one, or not.",
  fields: { approved: flag("True reopens it.") },
  compose: ({ approved }) => ({ type: "DecideReopening", approved }),
});

/** A complainant withdraws for himself; a representative and staff for the only complainant, else for the spokesperson. */
function withdrawer(complaint: Complaint, actor: Actor): PartyId {
  if (actor.kind === "COMPLAINANT") return actor.partyId;
  const going = complaint.complainants.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  return (going.find(({ spokesperson }) => spokesperson) ?? going[0])?.partyId ?? addressee(complaint);
}
