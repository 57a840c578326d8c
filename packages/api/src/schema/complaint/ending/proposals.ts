import { type EventType, isOpenStatus } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { OutsideFormalGroundEnum } from "../../codes/decision-codes.ts";
import { ComplaintType, shown } from "../complaint-type.ts";

/** What colleagues who decide together (four eyes) wrote to each other about a step. */
builder.objectFields(ComplaintType, (t) => ({
  pendingReopeningReason: t.string({
    nullable: true,
    description: "Why reopening was proposed; null when nothing waits for approval.",
    ...shown("DRAFT", null, async (dossier) =>
      dossier.complaint.pendingReopening ? dossier.text(dossier.complaint.pendingReopening.reason) : null,
    ),
  }),
  pendingDeathAttempt: t.string({
    nullable: true,
    description:
      "How heirs were sought before an end after death was proposed; null when nothing waits for approval.",
    ...shown("DRAFT", null, async (dossier) =>
      dossier.complaint.pendingDeath ? dossier.text(dossier.complaint.pendingDeath.attempt) : null,
    ),
  }),
  pendingOutsideGround: t.field({
    type: OutsideFormalGroundEnum,
    nullable: true,
    description:
      "Why it would be no complaint in the sense of Awb 9:4; null when nothing waits for approval.",
    ...shown("DRAFT", null, ({ complaint }) => complaint.pendingOutside?.ground ?? null),
  }),
  pendingOutsideReasons: t.string({
    nullable: true,
    description: "The reasons for the letter; null when nothing waits for approval.",
    ...shown("DRAFT", null, async (dossier) =>
      dossier.complaint.pendingOutside ? dossier.text(dossier.complaint.pendingOutside.reasons) : null,
    ),
  }),
  pendingReceiptOn: t.field({
    type: DateScalar,
    nullable: true,
    description: "The later day of receipt that was proposed; null when none waits for approval.",
    ...shown("DRAFT", null, ({ complaint }) => complaint.pendingReceipt?.receivedOn ?? null),
  }),
  pendingReceiptReason: t.string({
    nullable: true,
    description: "How the mistake came about; null when nothing waits for approval.",
    ...shown("DRAFT", null, async (dossier) =>
      dossier.complaint.pendingReceipt ? dossier.text(dossier.complaint.pendingReceipt.reason) : null,
    ),
  }),
  pendingSpamReason: t.string({
    nullable: true,
    description: "Why somebody said this is no complaint; null when nothing waits for another.",
    ...shown("DRAFT", null, async (dossier) =>
      dossier.complaint.pendingSpam ? dossier.text(dossier.complaint.pendingSpam.reason) : null,
    ),
  }),
  returnedComments: t.string({
    nullable: true,
    description:
      "What is to change in the draft that came back; null when none did, or once it was submitted anew.",
    ...shown("DRAFT", null, returnedComments),
  }),
  assignmentDeclinedReason: t.string({
    nullable: true,
    description:
      "Why who was asked last does not handle it; null when nobody said so, or once another is asked or handles it.",
    ...shown("DRAFT", null, assignmentDeclinedReason),
  }),
  droppedDeclineComments: t.string({
    nullable: true,
    description: "Why the complaint is handled after all; null unless a proposal to decline it was dropped.",
    ...shown("DRAFT", null, droppedDeclineComments),
  }),
}));

async function returnedComments(dossier: Dossier): Promise<string | null> {
  if (dossier.complaint.status !== "IN_HANDLING") return null;
  return dossier.text((await dossier.last("DraftReturned"))?.comments);
}

const answersTo: readonly EventType[] = ["HandlerProposed", "HandlerAssigned", "AssignmentDeclined"];

async function assignmentDeclinedReason(dossier: Dossier): Promise<string | null> {
  if (!isOpenStatus(dossier.complaint.status)) return null;
  const last = (await dossier.events()).findLast(({ type }) => answersTo.includes(type));
  return last?.type === "AssignmentDeclined" ? dossier.text(last.reason) : null;
}

async function droppedDeclineComments(dossier: Dossier): Promise<string | null> {
  const { status, decline } = dossier.complaint;
  if (decline || (status !== "ASSESSING" && status !== "IN_HANDLING")) return null;
  return dossier.text((await dossier.last("DeclineDropped"))?.comments);
}
