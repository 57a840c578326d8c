import { actionPath } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import type { StepData } from "./step-fields.ts";

/** Where a step is done, with what is known already filled in: to whom the route leads, or that it goes to BBS. */
export function stepPath(
  reference: string,
  action: Code<"ActionType">,
  { because, handler }: Pick<StepData, "because" | "handler">,
): string {
  const path = actionPath(reference, action);
  if (action === "ASSIGN_HANDLER" && handler) return `${path}?aan=${encodeURIComponent(handler.id)}`;
  return because === "BBS" || because === "BBS_IN_PART" ? `${path}?naar=BBS` : path;
}
