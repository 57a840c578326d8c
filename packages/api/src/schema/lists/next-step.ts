import type { ComplaintId } from "@gehoor/domain";
import { actorOf } from "../../auth/session.ts";
import { nextStepOf, type RoutedStep, readNextSteps } from "../../reads/worklist/next-steps.ts";
import { builder } from "../base/builder.ts";
import { DateScalar } from "../base/scalars.ts";
import { ActionTypeEnum } from "../codes/action-codes.ts";
import { AwaitedEnum, StepReasonEnum } from "../codes/step-codes.ts";
import { ComplaintType } from "../complaint/complaint-type.ts";
import { exposed, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { ComplaintRowType } from "./complaint-row.ts";

const NextStepType = builder.objectRef<RoutedStep>("NextStep").implement({
  description: "The one thing that the viewer had best do now, or what is waited for before there is one.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      action: orNull(ActionTypeEnum, "What to do; null while something is waited for."),
      because: orNull(
        StepReasonEnum,
        "Why this goes before what would come otherwise; null where it is simply next.",
      ),
      awaited: orNull(AwaitedEnum, "What is waited for; null where there is something to do."),
      untilOn: orNull(
        DateScalar,
        "Until when, or on which day, that is to come; null where no day is known.",
      ),
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
      // The ids are of lines that the viewer was given: each event would be asked after once more.
      ...(await readNextSteps({ ...context, system: context.unrestricted, actor: actorOf(context) }, ids)),
    ],
    resolve: ({ id }) => id,
  }),
);
