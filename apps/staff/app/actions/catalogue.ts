import type { Words } from "@gehoor/web/forms/fields/fields.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { formName } from "../commands/action-path.ts";
import type { Code } from "../words/code.ts";
import type { ActionEntries } from "./action-entry.ts";
import { archive } from "./archive/actions.ts";
import { assess } from "./assess/actions.ts";
import { close } from "./close/actions.ts";
import { dossier } from "./dossier/actions.ts";
import { handle } from "./handle/actions.ts";
import { ombudsman } from "./ombudsman/actions.ts";
import { people } from "./people/actions.ts";
import { talk } from "./talk/actions.ts";
import { term } from "./term/actions.ts";

type Group = {
  readonly entries: ActionEntries;
  /** Under which its actions are folded on the case page; those of a group without one always stand open. */
  readonly title?: Words;
};

/**
 * The groups in which actions stand on the case page. The form of an action is a module in its group's folder that
 * bears its name; from this the routes follow. One that asks nothing stands in `plain-forms.ts`.
 */
export const actionGroups = {
  ASSESS: { entries: assess },
  HANDLE: { entries: handle },
  TERM: { entries: term },
  TALK: { entries: talk, title: { nl: "Bericht, notitie, contact", en: "Message, note, contact" } },
  CLOSE: { entries: close, title: { nl: "Anders afdoen", en: "Close otherwise" } },
  PEOPLE: { entries: people, title: { nl: "Personen", en: "People" } },
  DOSSIER: { entries: dossier, title: { nl: "Gegevens van de zaak", en: "Data of the case" } },
  OMBUDSMAN: { entries: ombudsman, title: { nl: "Ombudsman", en: "Ombudsman" } },
  ARCHIVE: { entries: archive, title: { nl: "Bewaren", en: "Keeping" } },
} as const satisfies Readonly<Record<string, Group>>;

export type ActionGroup = keyof typeof actionGroups;

const groups: Readonly<Record<ActionGroup, Group>> = actionGroups;

/** Groups that are folded on the case page, each with its title. */
export const foldedGroups = codesOf(groups).flatMap((group) => {
  const { title } = groups[group];
  return title ? [{ group, title }] : [];
});

/** Whether actions of this group always stand open. */
export function isMain(group: ActionGroup): boolean {
  return groups[group].title === undefined;
}

/** The group of an action; undefined for one without a form here, and for one that this version does not know. */
export function groupOf(type: Code<"ActionType">): ActionGroup | undefined {
  return codesOf(groups).find((group) => type in groups[group].entries);
}

/** The forms of the actions: how each is called, and in which folder its module lies. */
export function actionForms(): readonly { readonly name: string; readonly folder: string }[] {
  return codesOf(groups).flatMap((group) =>
    codesOf(groups[group].entries).map((type) => ({ name: formName(type), folder: group.toLowerCase() })),
  );
}

/** The action whose form is called so in its address; undefined where none is. */
export function formType(name: string): Code<"ActionType"> | undefined {
  return codesOf(groups)
    .flatMap((group) => codesOf(groups[group].entries))
    .find((type) => formName(type) === name);
}
