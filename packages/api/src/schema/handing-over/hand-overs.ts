import { coordinatingOn, type StaffId } from "@gehoor/domain";
import type { ApiContext } from "../../context.ts";
import { readCasesToHandOver } from "../../reads/handing-over/cases-to-hand-over.ts";
import { type HandlerWithCases, readHandlersAway } from "../../reads/handing-over/handlers-away.ts";
import { readJustAsked } from "../../reads/handing-over/just-asked.ts";
import { readReceivers } from "../../reads/handing-over/receivers.ts";
import { idArgument } from "../base/arguments.ts";
import { builder } from "../base/builder.ts";
import { staffOf } from "../lists/worklist.ts";
import { StaffMemberType } from "../staff.ts";
import { CaseToHandOverType, JustAskedType, ReceiverType } from "./sheet-lines.ts";

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

builder.queryField("coordinatorsToday", (t) =>
  t.field({
    type: [StaffMemberType],
    authScopes: { staff: true },
    description:
      "Who hands complaints over today: the coordinators who are there, else the deputies. Empty while none of them is, and whoever signs stands in.",
    resolve: async (_, __, { system, now }) => [...coordinatingOn(await system.policies.coordination(now))],
  }),
);

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
      type: [CaseToHandOverType],
      description: "Those the viewer coordinates, due first; a hundred at most.",
      resolve: async ({ handlerId }, _, context) => [
        ...(await readCasesToHandOver(context, staffOf(context), handlerId)),
      ],
    }),
    justAsked: t.field({
      type: [JustAskedType],
      description: "Handed over by the viewer within the last ten minutes, and not answered yet.",
      resolve: async ({ handlerId }, _, context) => [
        ...(await readJustAsked(context, staffOf(context), { from: handlerId })),
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
