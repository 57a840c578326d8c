import { type PossibleAction, possibleActions } from "@gehoor/domain";
import { builder } from "../base/builder.ts";
import { ActionTypeEnum } from "../codes/action-codes.ts";
import { exposed, is, orNull } from "../exposed.ts";
import { RefusalType } from "../mutation/facts.ts";
import { ComplaintType, own } from "./complaint-type.ts";

const PossibleActionType = builder.objectRef<PossibleAction>("PossibleAction").implement({
  description: "An action that is this viewer's to do, now or with the reason why not.",
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...exposed(t, {
      type: is(ActionTypeEnum, "Also the name of the mutation."),
      refusal: orNull(RefusalType, "Null when it can be done."),
    }),
    allowed: t.boolean({
      description: "Whether it can be done now.",
      resolve: ({ refusal }) => refusal === undefined,
    }),
  }),
});

builder.objectField(ComplaintType, "possibleActions", (t) =>
  t.field({
    type: [PossibleActionType],
    description:
      "What the viewer may do with this complaint now, and what not yet and why. At the desk, with the reference in hand, what is taken in there, and no reasons why not.",
    ...own(({ complaint, context }) => [...possibleActions(complaint, context)]),
  }),
);
