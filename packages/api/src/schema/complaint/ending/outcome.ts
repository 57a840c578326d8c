import { type Complaint, incompleteness } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar } from "../../base/scalars.ts";
import { NoticeKindEnum } from "../../codes/correspondence-codes.ts";
import { DeclineGroundEnum, OutcomeEnum } from "../../codes/decision-codes.ts";
import { allExposed, exposed, is, orNull } from "../../exposed.ts";
import { RefusalType } from "../../mutation/facts.ts";
import { DepartmentType, StaffMemberType } from "../../staff.ts";
import { ComplaintType, own, shown } from "../complaint-type.ts";
import { showsDecline, showsJudgement } from "./outcome-in-view.ts";

const EndingType = builder.objectRef<NonNullable<Complaint["ending"]>>("Ending").implement({
  description: "How and when it ended.",
  authScopes: { signedIn: true },
  fields: allExposed({
    on: is(DateScalar, "The day it ended; for an answer the day the letter left."),
    outcome: orNull(OutcomeEnum, "Null when it ended without an answer."),
    inTime: orNull("Boolean", "Null where no answer was owed any more."),
    ombudsmanUntilOn: orNull(
      DateScalar,
      "Last day of the ombudsman's year (Awb 9:24); null where nothing was judged here.",
    ),
  }),
});

type MeasureInView = {
  number: number;
  description: string | null;
  departmentId: Measure["departmentId"];
  dueOn: Measure["dueOn"];
};
type Measure = NonNullable<Complaint["conclusions"]>["measures"][number];

const MeasureType = builder.objectRef<MeasureInView>("Measure").implement({
  description: "What the authority does about it.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      number: is("Int", "From one."),
      description: orNull("String", "Null once erased."),
      dueOn: orNull(DateScalar, "Null when no day was set."),
    }),
    department: t.field({
      type: DepartmentType,
      nullable: true,
      description: "Who sees to it; null when not said.",
      resolve: ({ departmentId }) => departmentId ?? null,
    }),
  }),
});

type ConclusionsInView = { text: string | null; deviationReason: string | null; measures: MeasureInView[] };

const ConclusionsType = builder.objectRef<ConclusionsInView>("Conclusions").implement({
  description: "What the authority attaches to its judgement (Awb 9:12(1)).",
  authScopes: { signedIn: true },
  fields: allExposed({
    text: orNull("String", "Null says: no conclusions, which the letter says too."),
    deviationReason: orNull("String", "Why it deviates from the advice (Awb 9:16); null when it does not."),
    measures: is([MeasureType], "What is done about it."),
  }),
});

type DeclineInView = NonNullable<Complaint["decline"]> & {
  reasonsText: string | null;
  earlierReference: string | null;
  courtText: string | null;
};

const DeclineType = builder.objectRef<DeclineInView>("DeclineInfo").implement({
  description: "Not handling it (Awb 9:8): proposed to staff, told to the complainant by the letter.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      ground: is(DeclineGroundEnum, "The main ground."),
      earlierReference: orNull("String", "The earlier complaint that was handled; null for other grounds."),
      reviewOn: orNull(DateScalar, "When it is looked at again; null if never, or not any more."),
      otherGrounds: is([DeclineGroundEnum], "What holds besides."),
      parts: orNull(["Int"], "Which parts alone; null: the whole complaint."),
    }),
    reasons: t.exposeString("reasonsText", { nullable: true, description: "Null once erased." }),
    court: t.exposeString("courtText", {
      nullable: true,
      description: "Which other court has or had it; null for other grounds, or once erased.",
    }),
    reviewedOn: t.field({
      type: DateScalar,
      nullable: true,
      description:
        "When it was last looked at again; without a `reviewOn` the criminal investigation was over by then.",
      resolve: ({ reviews }) => reviews.at(-1)?.reviewedOn ?? null,
    }),
    proposedBy: t.field({
      type: StaffMemberType,
      nullable: true,
      authScopes: { staff: true },
      description: "Who proposed it; another approves.",
      resolve: ({ proposedBy }) => proposedBy,
    }),
  }),
});

const ApprovalType = builder.objectRef<NonNullable<Complaint["approval"]>>("Approval").implement({
  description: "The second pair of eyes.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, { by: orNull(StaffMemberType, "Who approved.") }),
    of: t.field({
      type: NoticeKindEnum,
      description: "Which letter was approved: DECISION or DECLINED.",
      resolve: ({ of }) => (of === "DECLINE" ? "DECLINED" : "DECISION"),
    }),
    on: t.expose("on", { type: DateScalar, description: "When." }),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  ending: t.field({
    type: EndingType,
    nullable: true,
    description: "Null while it is open.",
    ...shown("OUTCOME", null, ({ complaint }) => complaint.ending ?? null),
  }),
  conclusions: t.field({
    type: ConclusionsType,
    nullable: true,
    description: "Null until drawn; for the parties until the answer has left.",
    ...own(conclusionsInView),
  }),
  decline: t.field({
    type: DeclineType,
    nullable: true,
    description: "Null unless it was proposed; for the complainant until the letter has left.",
    ...own(declineInView),
  }),
  approval: t.field({
    type: ApprovalType,
    nullable: true,
    description: "Null until approved.",
    ...shown("DRAFT", null, ({ complaint }) => complaint.approval ?? null),
  }),
  draftedOn: t.field({
    type: DateScalar,
    nullable: true,
    description: "Since when a draft lies with the signatory; null when none does.",
    ...shown("DRAFT", null, ({ complaint }) => complaint.draftedOn ?? null),
  }),
  incompleteness: t.field({
    type: [RefusalType],
    description: "What is missing before the answer can be drafted.",
    ...shown("DRAFT", [], ({ complaint, context }) => [...incompleteness(complaint, context)]),
  }),
  pendingReopening: t.boolean({
    description: "Whether reopening waits for approval.",
    ...shown("DRAFT", false, ({ complaint }) => complaint.pendingReopening !== undefined),
  }),
  pendingSpam: t.boolean({
    description: "Whether somebody said this is no complaint at all, and another must agree.",
    ...shown("DRAFT", false, ({ complaint }) => complaint.pendingSpam !== undefined),
  }),
}));

async function conclusionsInView(dossier: Dossier): Promise<ConclusionsInView | null> {
  const { conclusions } = dossier.complaint;
  // The person complained about hears the judgement, not what the authority settles with the complainant.
  if (!conclusions || dossier.view === "RESPONDENT" || !showsJudgement(dossier)) return null;
  return {
    text: await dossier.text(conclusions.text),
    deviationReason: await dossier.text(conclusions.deviationReason),
    measures: await Promise.all(
      conclusions.measures.map(async ({ number, description, departmentId, dueOn }) => ({
        number,
        departmentId,
        dueOn,
        description: await dossier.text(description),
      })),
    ),
  };
}

async function declineInView(dossier: Dossier): Promise<DeclineInView | null> {
  const { decline } = dossier.complaint;
  if (!decline || dossier.view === "RESPONDENT" || !showsDecline(dossier)) return null;
  const earlierReference = await dossier.referenceOf(decline.earlierComplaintId);
  return {
    ...decline,
    reasonsText: await dossier.text(decline.reasons),
    courtText: await dossier.text(decline.court),
    earlierReference,
  };
}
