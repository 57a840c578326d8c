import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { idempotencyKey } from "@gehoor/web/forms/reading/schemas.server.ts";
import type { Api } from "@gehoor/web/graphql/api.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { z } from "zod";
import type { RefusalData } from "../../commands/command-outcome.ts";
import { fieldChecks, tied } from "../../forms/fields/form-schema.server.ts";
import type { Fields } from "../../forms/fields/staff-fields.ts";
import type { Code } from "../../words/code.ts";
import { inputProblemTexts } from "../../words/input-problem.texts.ts";
import { refusalWords } from "../../words/refusals/refusal-words.server.ts";
import { loadNewest } from "../load-newest.server.ts";
import type { Made, Previewed } from "../newest-query.ts";
import type { StaffingPreviewed } from "../staffing/staffing-query.ts";
import { type Preview, type PublishState, seenField, versionField } from "./publish-state.ts";

/** From which version, and once for each form. */
export type About = { readonly expectedVersion: number; readonly idempotencyKey: string };

/** What a form of the administration asks, and which input of the contract it is part of. */
export type ChangeForm = { readonly type: string; readonly fields: Fields };

type Definition<Values> = {
  readonly form: ChangeForm;
  /** Whose change it is; the administrator's when left out. */
  readonly keepers?: readonly Code<"Role">[];
  readonly preview: (
    api: Pick<Api, "query">,
    values: Values,
    about: About,
  ) => Promise<Previewed | StaffingPreviewed>;
  readonly make: (api: Pick<Api, "mutate">, values: Values, about: About) => Promise<Made>;
  /** What the page says that one comes back to. */
  readonly made: string;
  /** That page; the administration's own when left out. */
  readonly backTo?: string;
  /** The field at which a refusal is told that none of the fields names; left out for the whole form. */
  readonly refusedAt?: string;
};

const aboutForm = z.object({ [versionField]: z.coerce.number().int(), idempotencyKey: idempotencyKey() });

/**
 * The action of a page that changes calendar or settings. Sent for the first time it is a question: the answer is the form
 * with what the change would do. Sent from there, with the same values, it is published.
 */
export function publishVersion<Values extends object>(definition: Definition<Values>) {
  const { type, fields } = definition.form;
  return async (args: ActionFunctionArgs): Promise<Response | ReturnType<typeof data<PublishState>>> => {
    const { api, cookies, language } = requestContext(args.context);
    const received = await receiveForm(args);
    const { today } = await loadNewest(args, definition.keepers);
    const about = checkForm(args, received, aboutForm, [versionField, seenField]);
    const asked = tied<Values>(z.object(fieldChecks(type, fields, today)));
    const sent = checkForm(args, received, asked, [versionField, seenField]);
    if (!sent.ok) return sent.again;
    if (!about.ok) return about.again;
    const told = { language, fields, at: definition.refusedAt };
    const { version: expectedVersion, idempotencyKey: key } = about.values;
    const from = { expectedVersion, idempotencyKey: key };
    const values = JSON.stringify(sent.values);
    if (received.get("step") !== "send" || received.get(seenField) !== values) {
      const found = await definition.preview(api, sent.values, from);
      if (isNo(found)) return sent.refuse(...mistakesOf(found, told));
      const preview = previewOf(found, sent.values, language);
      const typed = { ...sent.typed, [seenField]: [values] };
      return data({ mistakes: [], typed, preview });
    }
    const made = await definition.make(api, sent.values, from);
    if (made.__typename === "VersionMade") {
      const { backTo = "/beheer" } = definition;
      await cookies.leaveFlash(definition.made, backTo);
      return redirect(backTo);
    }
    if (made.__typename !== "VersionConflict") return sent.refuse(...mistakesOf(made, told));
    const { [versionField]: _old, [seenField]: _seen, ...typed } = sent.typed;
    return data({ mistakes: [], typed, newest: made.newest }, { status: 409 });
  };
}

type No =
  | { readonly __typename: "Refused"; readonly refusal: RefusalData }
  | { readonly __typename: "InvalidInput"; readonly problems: readonly Problem[] };
type Problem = { readonly path: string; readonly code: Code<"InputProblemCode"> };
type Telling = { readonly language: Language; readonly fields: Fields; readonly at: string | undefined };

function isNo<Found extends { readonly __typename: string }>(found: Found): found is Found & No {
  return found.__typename === "Refused" || found.__typename === "InvalidInput";
}

function mistakesOf(no: No, { language, fields, at }: Telling): readonly Mistake[] {
  if (no.__typename === "Refused") {
    const { code } = no.refusal;
    const named = Object.keys(fields).find((name) => refusalsAt(fields[name]).includes(code));
    return [{ name: named ?? at, message: refusalWords(no.refusal, language).words }];
  }
  return no.problems.map(({ path, code }) => ({
    name: fieldOf(path),
    message: inputProblemTexts[language][code],
  }));
}

function refusalsAt(field: Fields[string] | undefined): readonly string[] {
  return field && "refusals" in field ? (field.refusals ?? []) : [];
}

/** The field that a problem is of; undefined for what the page puts into the form by itself. */
function fieldOf(path: string): string | undefined {
  if (path === "expectedVersion" || path === "idempotencyKey") return undefined;
  return path.replace("settings.", "").replace(/\.\d+$/, "");
}

function previewOf(
  found: Exclude<Previewed | StaffingPreviewed, No>,
  values: object,
  language: Language,
): Preview {
  if (found.__typename === "StaffingPreview") return found;
  const { count, capped } = found;
  return { count, capped, day: dayOf(values, language) };
}

/** The day of a change in full: what was typed short may have been another year's. */
function dayOf(values: object, language: Language): string | undefined {
  return "on" in values && typeof values.on === "string" ? dayWords(language).long(values.on) : undefined;
}
