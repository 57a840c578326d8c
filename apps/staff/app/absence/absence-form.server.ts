import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import { checkForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import type { InputOf } from "@gehoor/web/graphql/input-of.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, redirect } from "react-router";
import { z } from "zod";
import type { RefusalData } from "../commands/command-outcome.ts";
import { fieldChecks, tied } from "../forms/fields/form-schema.server.ts";
import { problemMistakes } from "../intake/register.server.ts";
import type { Code } from "../words/code.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { allFields, periodFields, type } from "./absence-fields.ts";
import { RecordAbsence } from "./absence-query.ts";

type Input = InputOf<"AbsenceInput">;

const refusedAt: Partial<Record<Code<"RefusalCode">, keyof typeof allFields>> = {
  ABSENCE_ENDS_TOO_SOON: "untilOn",
  ABSENCE_PASSED: "untilOn",
  ABSENT_ALREADY: "fromOn",
  REPLACES_THEMSELVES: "replacedBy",
};

/**
 * Records an absence as it was typed, or changes one.
 *
 * @param staffId whose it is; undefined where the form asks for that
 */
export async function recordAbsence(
  args: ActionFunctionArgs,
  form: URLSearchParams,
  { id, staffId, today }: { readonly id: string | null; readonly staffId?: string; readonly today: string },
) {
  const { api, cookies, language } = requestContext(args.context);
  const fields = staffId === undefined ? allFields : periodFields;
  const schema = tied<Omit<Input, "id">>(z.object(fieldChecks(type, fields, today)));
  const sent = checkForm(args, form, schema, ["do"]);
  if (!sent.ok) return sent.again;
  const input = { ...sent.values, ...(staffId === undefined ? {} : { staffId }), id };
  const { kept } = await api.mutate(RecordAbsence, { input });
  switch (kept.__typename) {
    case "AbsenceKept":
      await cookies.leaveFlash("kept", "/afwezigheid");
      return redirect("/afwezigheid");
    case "Refused":
      return sent.refuse(refusedWith(kept.refusal, language));
    case "InvalidInput":
      return sent.refuse(...problemMistakes(kept.problems, language));
    case "NotFound":
      // Ended or changed by a colleague meanwhile: the list says how it stands.
      return redirect("/afwezigheid");
  }
}

function refusedWith(refusal: RefusalData, language: Language): Mistake {
  return { name: refusedAt[refusal.code], message: refusalWords(refusal, language).words };
}
