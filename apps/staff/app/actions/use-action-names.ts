import type { Words } from "@gehoor/web/forms/fields/fields.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useLanguage } from "@gehoor/web/i18n/use-texts.ts";
import type { Code } from "../words/code.ts";
import type { ActionEntries } from "./action-entry.ts";
import { actionGroups } from "./catalogue.ts";
import { elsewhere } from "./elsewhere.ts";

type Action = Code<"ActionType">;

const handOver: Words = {
  nl: "Overdragen aan een andere behandelaar",
  en: "Hand over to another handler",
};

const lists: readonly ActionEntries[] = [
  ...Object.values(actionGroups).map(({ entries }) => entries),
  elsewhere,
];

const entryOf = (type: Action) => lists.find((entries) => type in entries)?.[type];

/** The action of this name; undefined where this version knows none. */
export function knownAction(name: string | undefined): Action | undefined {
  return lists.flatMap((entries) => codesOf(entries)).find((type) => type === name);
}

/**
 * What the actions on a complaint are called: what is assigned when nobody handles it, is handed over once somebody does. One that
 * a newer API has and this version does not know is called by its code.
 *
 * @param handler who handles the complaint
 */
export function useActionNames(handler: object | null = null): (type: Action) => string {
  const language = useLanguage();
  return (type) =>
    type === "ASSIGN_HANDLER" && handler ? handOver[language] : (entryOf(type)?.name[language] ?? type);
}

/** What an action sets going, in the language of the page. */
export function useActionEffects(): (type: Action) => string | undefined {
  const language = useLanguage();
  return (type) => entryOf(type)?.effect?.[language];
}
