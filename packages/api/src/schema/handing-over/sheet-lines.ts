import type { CaseToHandOver } from "../../reads/handing-over/cases-to-hand-over.ts";
import type { JustAsked } from "../../reads/handing-over/just-asked.ts";
import type { Receiver } from "../../reads/handing-over/receivers.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { firstLine } from "../complaint/first-line.ts";
import { exposed, is } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";

export const CaseToHandOverType = builder.objectRef<CaseToHandOver>("CaseToHandOver").implement({
  description: "An open complaint that can be given to somebody else.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "For the hand-over."),
      reference: is("String", "Leads to its page."),
      nextDueOn: is(DateScalar, "When the next duty is due; the last day of 9999 where none runs."),
    }),
    summary: t.string({
      nullable: true,
      description: "The beginning of its first part; null once erased.",
      resolve: ({ summary }) => (summary === null ? null : firstLine(summary)),
    }),
    holder: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Who has it now: who was asked last, else who handles it; null for nobody.",
      resolve: ({ holderId }) => holderId,
    }),
    receiver: t.field({
      type: StaffMemberType,
      nullable: true,
      description:
        "To whom the route leads, counting along what the others of this list are given; null for nobody.",
      resolve: ({ receiverId }) => receiverId,
    }),
    barred: t.idList({
      description: "Who may not handle it: involved in the conduct, or complained about (Awb 9:7(1)).",
      resolve: ({ barredIds }) => [...barredIds],
    }),
  }),
});

export const JustAskedType = builder.objectRef<JustAsked>("JustAsked").implement({
  description: "A complaint that the viewer handed over a moment ago; nobody answered yet.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "To take it back."),
      reference: is("String", "Leads to its page."),
      undoUntilAt: is(DateTimeScalar, "Until when it can be taken back here."),
    }),
    summary: t.string({
      nullable: true,
      description: "The beginning of its first part; null once erased.",
      resolve: ({ summary }) => (summary === null ? null : firstLine(summary)),
    }),
    asked: t.field({
      type: StaffMemberType,
      description: "Who was asked.",
      resolve: ({ askedId }) => askedId,
    }),
  }),
});

export const ReceiverType = builder.objectRef<Receiver>("Receiver").implement({
  description: "Somebody who handles complaints and is there today.",
  authScopes: { staff: true },
  fields: (t) => ({
    staff: t.field({ type: StaffMemberType, description: "Who.", resolve: ({ staffId }) => staffId }),
    openComplaints: t.exposeInt("openComplaints", { description: "How many open complaints they handle." }),
  }),
});
