import type { ComplaintId } from "@gehoor/domain";
import { actorOf } from "../../auth/session.ts";
import { nextStepOf, type RoutedStep, readNextSteps } from "../../reads/worklist/next-steps.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { ActionTypeEnum } from "../codes/action-codes.ts";
import { AwaitedEnum, StepReasonEnum } from "../codes/step-codes.ts";
import { ComplaintType } from "../complaint/complaint-type.ts";
import { StaffMemberType } from "../staff.ts";
import { ComplaintRowType } from "./complaint-row.ts";

const NextStepType = builder.objectRef<RoutedStep>("NextStep").implement({
  description: "The one thing that the viewer had best do now, or what is waited for before there is one.",
  authScopes: { staff: true },
  fields: (t) => ({
    action: t.field({
      type: ActionTypeEnum,
      nullable: true,
      description: "What to do; null while something is waited for.",
      resolve: ({ action }) => action ?? null,
    }),
    because: t.field({
      type: StepReasonEnum,
      nullable: true,
      description: "Why this goes before what would come otherwise; null where it is simply next.",
      resolve: ({ because }) => because ?? null,
    }),
    awaited: t.field({
      type: AwaitedEnum,
      nullable: true,
      description: "What is waited for; null where there is something to do.",
      resolve: ({ awaited }) => awaited ?? null,
    }),
    untilOn: t.field({
      type: DateScalar,
      nullable: true,
      description: "Until when, or on which day, that is to come; null where no day is known.",
      resolve: ({ untilOn }) => untilOn ?? null,
    }),
    handler: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "To whom the route leads, where somebody is to be asked to handle it; null for nobody.",
      resolve: ({ handlerId }) => handlerId ?? null,
    }),
  }),
});

const description =
  "What the viewer had best do now; null when the turn is with somebody else. The same in lists and on the page.";

builder.objectField(ComplaintType, "nextStep", (t) =>
  t.field({
    type: NextStepType,
    nullable: true,
    authScopes: { staff: true },
    description,
    // Made of what the viewer may do, as the possible actions are.
    extensions: { fieldGroup: "OWN" },
    resolve: ({ complaint, context }, _, { system }) => nextStepOf(system, complaint, context),
  }),
);

builder.objectField(ComplaintRowType, "nextStep", (t) =>
  t.loadable({
    type: NextStepType,
    nullable: true,
    description,
    load: async (ids: ComplaintId[], context) => [
      ...(await readNextSteps({ system: context.system, actor: actorOf(context), now: context.now }, ids)),
    ],
    resolve: ({ id }) => id,
  }),
);
