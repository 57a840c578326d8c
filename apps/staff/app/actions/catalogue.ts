import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { formName } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import type { ActionEntry } from "./action-entry.ts";
import { archive } from "./archive/actions.ts";
import { assess } from "./assess/actions.ts";
import { close } from "./close/actions.ts";
import { dossier } from "./dossier/actions.ts";
import { byComplainant, bySystem } from "./elsewhere.ts";
import { handle } from "./handle/actions.ts";
import { ombudsman } from "./ombudsman/actions.ts";
import { people } from "./people/actions.ts";
import { talk } from "./talk/actions.ts";
import { term } from "./term/actions.ts";

type Action = Code<"ActionType">;

/**
 * The groups in which actions stand on the case page. The form of an action is a module in its group's folder that
 * bears its name; from this the routes follow.
 */
export const actionGroups = {
  ASSESS: assess,
  HANDLE: handle,
  TERM: term,
  TALK: talk,
  CLOSE: close,
  PEOPLE: people,
  DOSSIER: dossier,
  OMBUDSMAN: ombudsman,
  ARCHIVE: archive,
} as const;

export type ActionGroup = keyof typeof actionGroups;

/** Every action; a new one of the API does not compile until it stands in a group. */
export const actions: Readonly<Record<Action, ActionEntry>> = {
  ...assess,
  ...handle,
  ...term,
  ...talk,
  ...close,
  ...people,
  ...dossier,
  ...ombudsman,
  ...archive,
  ...byComplainant,
  ...bySystem,
};

/** Groups that are always open on the case page, and those that are folded. */
export const mainGroups = ["ASSESS", "HANDLE", "TERM"] as const satisfies readonly ActionGroup[];
export const foldedGroups = [
  "TALK",
  "CLOSE",
  "PEOPLE",
  "DOSSIER",
  "OMBUDSMAN",
  "ARCHIVE",
] as const satisfies readonly ActionGroup[];

const allGroups: readonly ActionGroup[] = [...mainGroups, ...foldedGroups];

/** The group of an action; undefined for one without a form here, and for one that this version does not know. */
export function groupOf(type: Action): ActionGroup | undefined {
  return allGroups.find((group) => type in actionGroups[group]);
}

/** The forms of the actions: how each is called, and in which folder its module lies. */
export function actionForms(): readonly { readonly name: string; readonly folder: string }[] {
  return allGroups.flatMap((group) =>
    codesOf(actionGroups[group]).map((type) => ({ name: formName(type), folder: group.toLowerCase() })),
  );
}
