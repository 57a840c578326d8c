import { refusal } from "../refusals.ts";
import { accept, type Rule } from "../rule.ts";

/**
 * The question to handle it is taken back before it was answered: nobody is asked any more, and an earlier handler goes on. Who
 * has declared not to be involved (Awb 9:7(1)) handles it; of them it can be taken by asking somebody else alone.
 */
export const withdrawAssignment: Rule = {
  by: ["COORDINATOR"],
  guard: ({ proposedHandler }) => (proposedHandler ? undefined : refusal("NOT_PROPOSED")),
  decide: (_, __, context) => accept(context, { type: "AssignmentWithdrawn" }),
};
