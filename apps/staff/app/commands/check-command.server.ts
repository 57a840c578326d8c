import { checkForm, type ReadForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs } from "react-router";
import { carriedFields, type Deviation, inputSchema } from "../forms/fields/form-schema.server.ts";
import type { Fields } from "../forms/fields/staff-fields.ts";
import type { Code } from "../words/code.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { TodayQuery } from "./action-query.ts";
import type { RefusalData } from "./command-outcome.ts";
import { type ActionForm, allFields, type FormAction, type InputOfAction } from "./define-form.ts";

/** Checks what was sent for a command, as its mutation takes it. Days are understood from the municipality's day. */
export async function checkCommand<Type extends FormAction, Asked extends Fields, Extra extends Fields>(
  args: ActionFunctionArgs,
  form: ActionForm<Type, Asked, Extra>,
  received: URLSearchParams,
  deviation: Deviation<Type, Extra>,
): Promise<ReadForm<InputOfAction<Type>>> {
  const { api } = requestContext(args.context);
  const todayOn = asksDay(allFields(form)) ? (await api.query(TodayQuery, {})).today : "";
  return checkForm(args, received, inputSchema(form, todayOn, deviation), Object.keys(carriedFields));
}

/** How a form tells why the API did not do what it asked. */
export function tellingOf({ context }: ActionFunctionArgs, form: Pick<ActionForm, "first" | "fields">) {
  const { language } = requestContext(context);
  return {
    refused: (refusal: RefusalData) => {
      const { words, article } = refusalWords(refusal, language);
      return { name: fieldRefused(allFields(form), refusal.code), message: `${words} (${article})` };
    },
    invalid: ({ code }: { readonly code: Code<"InputProblemCode"> }) => inputProblemTexts[language][code],
    carried: [...Object.keys(carriedFields), "expectedVersion", "idempotencyKey"],
  };
}

/** Only a day is understood from today. */
function asksDay(fields: Fields): boolean {
  return Object.values(fields).some(
    (field) => field.kind === "day" || (field.kind === "rows" && asksDay(field.of)),
  );
}

/** The field that a refusal is about; undefined for what concerns the whole form. */
function fieldRefused(fields: Fields, code: Code<"RefusalCode">): string | undefined {
  return Object.entries(fields).find(([, { refusals }]) => refusals?.includes(code))?.[0];
}
