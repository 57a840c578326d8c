import { type EventType, isOpenStatus } from "@gehoor/domain";
import type { ComplaintFile } from "../../reads/complaint-file.ts";
import { builder } from "../builder.ts";
import { OutsideFormalGroundEnum } from "../codes/decision-codes.ts";
import { DateScalar } from "../scalars.ts";
import { ComplaintType, shown } from "./complaint-type.ts";

/** What colleagues who decide together (four eyes) wrote to each other about a step. */
builder.objectFields(ComplaintType, (t) => ({
  pendingReopeningReason: t.string({
    nullable: true,
    description: "Why reopening was proposed; null when nothing waits for approval.",
    ...shown("DRAFT", null, async (file) =>
      file.complaint.pendingReopening ? file.text(file.complaint.pendingReopening.reason) : null,
    ),
  }),
  pendingDeathAttempt: t.string({
    nullable: true,
    description:
      "How heirs were sought before an end after death was proposed; null when nothing waits for approval.",
    ...shown("DRAFT", null, async (file) =>
      file.complaint.pendingDeath ? file.text(file.complaint.pendingDeath.attempt) : null,
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
    ...shown("DRAFT", null, async (file) =>
      file.complaint.pendingOutside ? file.text(file.complaint.pendingOutside.reasons) : null,
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
    ...shown("DRAFT", null, async (file) =>
      file.complaint.pendingReceipt ? file.text(file.complaint.pendingReceipt.reason) : null,
    ),
  }),
  pendingSpamReason: t.string({
    nullable: true,
    description: "Why somebody said this is no complaint; null when nothing waits for another.",
    ...shown("DRAFT", null, async (file) =>
      file.complaint.pendingSpam ? file.text(file.complaint.pendingSpam.reason) : null,
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

async function returnedComments(file: ComplaintFile): Promise<string | null> {
  if (file.complaint.status !== "IN_HANDLING") return null;
  return file.text((await file.last("DraftReturned"))?.comments);
}

const answersTo: readonly EventType[] = ["HandlerProposed", "HandlerAssigned", "AssignmentDeclined"];

async function assignmentDeclinedReason(file: ComplaintFile): Promise<string | null> {
  if (!isOpenStatus(file.complaint.status)) return null;
  const last = (await file.events()).findLast(({ type }) => answersTo.includes(type));
  return last?.type === "AssignmentDeclined" ? file.text(last.reason) : null;
}

async function droppedDeclineComments(file: ComplaintFile): Promise<string | null> {
  const { status, decline } = file.complaint;
  if (decline || (status !== "ASSESSING" && status !== "IN_HANDLING")) return null;
  return file.text((await file.last("DeclineDropped"))?.comments);
}
