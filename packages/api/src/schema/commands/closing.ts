import type { Actor, Complaint, ComplaintId, PartyId } from "@gehoor/domain";
import { addressee } from "@gehoor/domain";
import { loadComplaint } from "../../complaints/load.ts";
import type { Database } from "../../db/database.ts";
import { sameComplainant } from "../../reads/likeness/same-complainant.ts";
import { OutsideFormalGroundEnum, ReopeningGroundEnum } from "../codes/decision-codes.ts";
import { code } from "../input/code-fields.ts";
import { joinedToo } from "../input/joined-too-field.ts";
import { kept } from "../input/kept-field.ts";
import { partNumbers } from "../input/part-fields.ts";
import { flag, optionalDay, optionalId, reference } from "../input/plain-fields.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { knownComplaint } from "../mutation/known.ts";
import { plainCommand } from "../mutation/plain-command.ts";

commandMutation("mergeComplaint", {
  description:
    "The same complaint of the same people twice: into the one received first, so that no term changes.",
  fields: { intoReference: reference("The complaint that stays.") },
  find: async ({ intoReference }, context, complaintId) => {
    const known = await knownComplaint(context, intoReference, "intoReference");
    if ("problem" in known) return known;
    const same = await haveSamePeople(context.unrestricted.db, complaintId, known.found.complaintId);
    return { found: { ...known.found, sameComplainant: same } };
  },
  compose: (_, __, into) => {
    if (!into) throw new Error("The other complaint was found before");
    return { type: "MergeComplaint", into };
  },
});

commandMutation("handleJointly", {
  description:
    "Complaints of different people about the same conduct together: both stay open, one hearing, an answer to each.",
  fields: { withReference: reference("The other complaint.") },
  find: async ({ withReference }, context, complaintId) => {
    const known = await knownComplaint(context, withReference, "withReference");
    if ("problem" in known) return known;
    const { complaintId: other, status } = known.found;
    const sameComplainant = await haveSamePeople(context.unrestricted.db, complaintId, other);
    return { found: { complaintId: other, status, sameComplainant } };
  },
  compose: (_, __, other) => {
    if (!other) throw new Error("The other complaint was found before");
    return { type: "HandleJointly", with: other };
  },
});

commandMutation("endJointHandling", {
  description: "Each goes on alone.",
  fields: { withReference: reference("The other complaint.") },
  find: async ({ withReference }, context) => {
    const known = await knownComplaint(context, withReference, "withReference");
    return "problem" in known ? known : { found: known.found.complaintId };
  },
  compose: (_, __, other) => {
    if (!other) throw new Error("The other complaint was found before");
    return { type: "EndJointHandling", with: other };
  },
});

plainCommand("unmergeComplaint", {
  description: "Back to the coordinator, with its own day of receipt and parts.",
  fields: { reason: kept("REASON", text("Why.")) },
});

plainCommand("proposeOutsideFormal", {
  description:
    "Proposes that it is no complaint in the sense of Awb 9:4: within four weeks, approved by another.",
  fields: {
    ground: code(OutsideFormalGroundEnum, "Why not."),
    reasons: kept("REASON", text("For the letter.")),
  },
});

plainCommand("proposeEndAfterDeath", {
  description: "Nobody complains any more, the last by death: proposed after an attempt to reach the heirs.",
  fields: { attempt: kept("NOTE", text("How the heirs were sought, and what came of it.")) },
});

plainCommand("closeAfterDeath", {
  description: "The second pair of eyes on an end because nobody complains any more.",
  fields: { approved: flag("True ends it. False: it stays open.") },
});

plainCommand("proposeSpam", {
  description:
    "No complaint at all: an advertisement or a test. Two people must say so; nobody gets a letter.",
  fields: { reason: kept("REASON", text("Why.")) },
});

plainCommand("confirmSpam", {
  description: "The second word on whether it is a complaint at all.",
  fields: { confirmed: flag("True: it is none. False: it goes on.") },
});

commandMutation("withdraw", {
  description:
    "An explicit statement of the complainant, confirmed in writing with the way to the ombudsman.",
  fields: {
    partyId: optionalId<PartyId>("Who withdraws; null for the viewer, or for the only complainant."),
    statement: optionalText("What was said; required of staff who record it."),
    joinedToo: joinedToo(),
  },
  compose: ({ partyId, statement, ...input }, { addText, complaint, actor }) => ({
    type: "Withdraw",
    ...input,
    partyId: partyId ?? withdrawer(complaint, actor),
    statement: statement === undefined ? undefined : addText("STATEMENT", statement),
  }),
});

plainCommand("proposeReopening", {
  description: "New facts, a mistake, a recommendation: proposed by the coordinator, approved by another.",
  fields: {
    ground: code(ReopeningGroundEnum, "Why."),
    reason: kept("REASON", text("In full.")),
    returnedOn: optionalDay(
      "The day the ombudsman sent back a request without a complaint, from which the terms then run; null for today.",
    ),
    parts: partNumbers(
      "Parts that had ended before the complaint did, and go on as well; null or empty for none.",
    ),
  },
});

plainCommand("decideReopening", {
  description: "Reopened with the original day of receipt and term, where there was one, or not.",
  fields: { approved: flag("True reopens it.") },
});

async function haveSamePeople(db: Database, one: ComplaintId, other: ComplaintId): Promise<boolean> {
  const [here, there] = await Promise.all([loadComplaint(db, one), loadComplaint(db, other)]);
  return here !== undefined && there !== undefined && (await sameComplainant(db, here, there));
}

/** A complainant withdraws for themselves; a representative and staff for the only complainant, else for the spokesperson. */
function withdrawer(complaint: Complaint, actor: Actor): PartyId {
  if (actor.kind === "COMPLAINANT") return actor.partyId;
  const going = complaint.complainants.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  return (going.find(({ spokesperson }) => spokesperson) ?? going[0])?.partyId ?? addressee(complaint);
}
