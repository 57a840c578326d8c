import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useActionNames } from "../actions/use-action-names.ts";
import type { Code } from "../words/code.ts";
import { stepNames } from "./step.texts.ts";
import type { StepData } from "./step-fields.ts";

type Named = Pick<StepData, "because" | "handler">;

/** Whether a step is called otherwise than the action that does it. */
export const hasOwnName = ({ because }: Named) => because !== null && because !== "NO_REPLY";

/** What a step is called: by its own name, or by that of its action; with whom the route leads to. */
export function useStepName(complaint: { readonly handler: object | null }) {
  const nameOf = useActionNames(complaint.handler);
  const names = useTexts(stepNames);
  return (action: Code<"ActionType">, { because, handler }: Named): string => {
    if (because !== null && because !== "NO_REPLY") return names[because];
    return action === "ASSIGN_HANDLER" && handler ? `${nameOf(action)}: ${handler.name}` : nameOf(action);
  };
}
