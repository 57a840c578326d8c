import type { StaffId } from "@gehoor/domain";
import type { ApiContext } from "../../context.ts";
import {
  type CaseToHandOver,
  type HandlerWithCases,
  type JustAsked,
  type Receiver,
  readCasesToHandOver,
  readHandlersAway,
  readJustAsked,
  readReceivers,
} from "../../reads/handing-over.ts";
import { idArgument } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { firstLine } from "../complaint/first-line.ts";
import { exposed, is } from "../exposed.ts";
import { staffOf } from "../lists/worklist.ts";
import { StaffMemberType } from "../staff.ts";

const HandOverType = builder.objectRef<HandlerWithCases>("HandOver").implement({
  description: "A handler who left or is away, with open complaints that somebody else must take up.",
  authScopes: { staff: true },
  fields: (t) => ({
    handler: t.field({
      type: StaffMemberType,
      description: "Who.",
      resolve: ({ handlerId }) => handlerId,
    }),
    count: t.exposeInt("count", { description: "How many of them the viewer coordinates." }),
  }),
});

builder.queryField("handOvers", (t) =>
  t.field({
    type: [HandOverType],
    authScopes: { staff: true },
    description:
      "Handlers who left or are away and whose complaints the viewer can hand over, most first; empty for who coordinates nothing.",
    complexity: 20,
    resolve: async (_, __, context) => [
      ...(await readHandlersAway(context.system, staffOf(context), context.now)),
    ],
  }),
);

const CaseType = builder.objectRef<CaseToHandOver>("CaseToHandOver").implement({
  description: "An open complaint of somebody who handles it or was asked to.",
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

const JustAskedType = builder.objectRef<JustAsked>("JustAsked").implement({
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

const ReceiverType = builder.objectRef<Receiver>("Receiver").implement({
  description: "Somebody who handles complaints and is there today.",
  authScopes: { staff: true },
  fields: (t) => ({
    staff: t.field({ type: StaffMemberType, description: "Who.", resolve: ({ staffId }) => staffId }),
    openComplaints: t.exposeInt("openComplaints", { description: "How many open complaints they handle." }),
  }),
});

interface Sheet {
  readonly handlerId: StaffId;
}

const SheetType = builder.objectRef<Sheet>("HandOverSheet").implement({
  description: "What one person has in hand, to be handed over together.",
  authScopes: { staff: true },
  fields: (t) => ({
    handler: t.field({
      type: StaffMemberType,
      description: "Who hands over.",
      resolve: ({ handlerId }) => handlerId,
    }),
    cases: t.field({
      type: [CaseType],
      description: "Those the viewer coordinates, due first; a hundred at most.",
      resolve: async ({ handlerId }, _, context) => [
        ...(await readCasesToHandOver(context, staffOf(context), handlerId)),
      ],
    }),
    justAsked: t.field({
      type: [JustAskedType],
      description: "Handed over by the viewer within the last ten minutes, and not answered yet.",
      resolve: async ({ handlerId }, _, context) => [
        ...(await readJustAsked(context, staffOf(context), handlerId)),
      ],
    }),
    receivers: t.field({
      type: [ReceiverType],
      description: "Who can be asked instead, those with least in hand first.",
      resolve: async ({ handlerId }, _, context: ApiContext) => [
        ...(await readReceivers(context, handlerId)),
      ],
    }),
  }),
});

builder.queryField("handOver", (t) =>
  t.field({
    type: SheetType,
    authScopes: { staff: true },
    description:
      "What this person has in hand that the viewer coordinates; nothing for who coordinates nothing.",
    complexity: 50,
    args: { staffId: t.arg.id({ required: true, description: "Who hands over." }) },
    resolve: (_, { staffId }) => ({ handlerId: idArgument<StaffId>("staffId", staffId) }),
  }),
);
