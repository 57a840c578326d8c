import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { Code } from "../words/code.ts";
import { useActionNames } from "../words/use-action-names.ts";
import { stepNames } from "./step.texts.ts";
import type { StepTold } from "./step-fields.ts";

type Named = Pick<StepTold, "because" | "handler">;

/** Whether a step is called otherwise than the action that does it. */
export const hasOwnName = ({ because }: Named) => because !== null && because !== "NO_REPLY";

/** What a step is called: by its own name, or by that of its action; with whom the route leads to. */
export function useStepName(complaint: { readonly handler: object | null }) {
  const actions = useActionNames(complaint);
  const names = useTexts(stepNames);
  return (action: Code<"ActionType">, { because, handler }: Named): string => {
    if (because !== null && because !== "NO_REPLY") return names[because];
    return action === "ASSIGN_HANDLER" && handler ? `${actions[action]}: ${handler.name}` : actions[action];
  };
}
