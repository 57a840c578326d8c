import { answerCommand } from "@gehoor/web/commands/answer-command.server.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs, data } from "react-router";
import { carriedFields, type Deviation, inputSchema } from "../forms/fields/form-schema.server.ts";
import type { Fields } from "../forms/fields/staff-fields.ts";
import type { Code } from "../words/code.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { casePath } from "./action-path.ts";
import { TodayQuery } from "./action-query.ts";
import { changesSince } from "./changes-since.server.ts";
import { commandDocument } from "./command-document.ts";
import type { CommandState } from "./command-state.ts";
import { type ActionForm, allFields, type FormAction } from "./define-form.ts";

/**
 * The action of a page that runs one command: reads and checks the form, sends the mutation, and goes back to the case;
 * or shows the form again with the refusal in words, or with what somebody else changed meanwhile. Nothing typed is lost.
 */
export function runCommand<Type extends FormAction, Asked extends Fields, Extra extends Fields>(
  form: ActionForm<Type, Asked, Extra>,
  deviation: Deviation<Type, Extra> = {},
) {
  const document = commandDocument(form.type);
  return async (args: ActionFunctionArgs): Promise<Response | ReturnType<typeof data<CommandState>>> => {
    const { api, language } = requestContext(args.context);
    const reference = args.params.reference ?? "";
    const received = await receiveForm(args);
    const todayOn = asksDay(allFields(form)) ? (await api.query(TodayQuery, {})).today : "";
    const sent = checkForm(args, received, inputSchema(form, todayOn, deviation), Object.keys(carriedFields));
    if (!sent.ok) return sent.again;
    const { outcome } = await api.mutate(document, { input: sent.values });
    return answerCommand(args, outcome, sent, {
      done: { path: casePath(reference), flash: form.type },
      refused: (refusal) => {
        const { words, article } = refusalWords(refusal, language);
        return { name: fieldRefused(allFields(form), refusal.code), message: `${words} (${article})` };
      },
      invalid: ({ code }) => inputProblemTexts[language][code],
      carried: [...Object.keys(carriedFields), "expectedVersion", "idempotencyKey"],
      conflict: async () => {
        const seen = Number(sent.typed.version?.[0] ?? 0);
        return { ...sent.refuse().data, conflict: await changesSince(api, reference, seen, language) };
      },
    });
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
