import { refusal } from "../refusals.ts";
import { accept, type Rule } from "../rule.ts";

/** Who was asked to handle the complaint left, or handles no complaints here any more: somebody else must be asked (Awb 9:7(1)). */
export const lapseAssignment: Rule = {
  by: ["SYSTEM"],
  guard: ({ proposedHandler }) => (proposedHandler ? undefined : refusal("NOT_PROPOSED")),
  decide: (_, __, context) => accept(context, { type: "AssignmentLapsed", because: "LEFT" }),
};
