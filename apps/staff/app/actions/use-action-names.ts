import type { Words } from "@gehoor/web/forms/fields/fields.ts";
import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import type { Code } from "../words/code.ts";
import type { ActionEntry } from "./action-entry.ts";
import { actions } from "./catalogue.ts";

type Action = Code<"ActionType">;

const handOver: Words = {
  nl: "Overdragen aan een andere behandelaar",
  en: "Hand over to another handler",
};

const known: ReadonlyMap<string, ActionEntry> = new Map(Object.entries(actions));

/**
 * What the actions on a complaint are called: what is assigned when nobody handles it, is handed over once somebody does. One that
 * a newer API has and this version does not know is called by its code.
 *
 * @param handler who handles the complaint
 */
export function useActionNames(handler: object | null = null): (type: Action) => string {
  const language = useLanguage();
  return (type) =>
    type === "ASSIGN_HANDLER" && handler ? handOver[language] : (known.get(type)?.name[language] ?? type);
}

/** What an action sets going, in the language of the page. */
export function useActionEffects(): (type: Action) => string | undefined {
  const language = useLanguage();
  return (type) => known.get(type)?.effect?.[language];
}
