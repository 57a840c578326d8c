import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { actionTexts } from "./action.texts.ts";
import type { Code } from "./code.ts";

const texts = defineTexts({
  nl: { handOver: "Overdragen aan een andere behandelaar" },
  en: { handOver: "Hand over to another handler" },
});

/** The names of the actions on this complaint: what is assigned when nobody handles it, is handed over once somebody does. */
export function useActionNames({
  handler,
}: {
  readonly handler: object | null;
}): Record<Code<"ActionType">, string> {
  const names = useTexts(actionTexts);
  const { handOver } = useTexts(texts);
  return handler ? { ...names, ASSIGN_HANDLER: handOver } : names;
}
