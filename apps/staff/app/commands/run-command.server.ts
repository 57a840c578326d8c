import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/read-form.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { carriedFields, type Deviation, inputSchema } from "../forms/form-schema.server.ts";
import type { Fields } from "../forms/staff-fields.ts";
import type { Code } from "../words/code.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { casePath } from "./action-path.ts";
import { TodayQuery } from "./action-query.ts";
import { changesSince } from "./changes-since.server.ts";
import { commandDocument } from "./command-document.ts";
import type { CommandState } from "./command-state.ts";
import type { ActionForm, FormAction } from "./define-form.ts";

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
    const { api, cookies, language } = requestContext(args.context);
    const reference = args.params.reference ?? "";
    const received = await receiveForm(args);
    const todayOn = asksDay({ ...form.first, ...form.fields }) ? (await api.query(TodayQuery, {})).today : "";
    const sent = checkForm(args, received, inputSchema(form, todayOn, deviation), Object.keys(carriedFields));
    if (!sent.ok) return sent.again;
    const { outcome } = await api.mutate(document, { input: sent.values });
    switch (outcome.__typename) {
      case "CommandDone":
        await cookies.leaveFlash(form.type, casePath(reference));
        return redirect(casePath(reference));
      case "Refused": {
        const { words, article } = refusalWords(outcome.refusal, language);
        return sent.refuse({
          name: fieldRefused(form, outcome.refusal.code),
          message: `${words} (${article})`,
        });
      }
      case "InvalidInput":
        return sent.refuse(...outcome.problems.map((problem) => problemMistake(problem, language)));
      case "Conflict": {
        const again = sent.refuse();
        const seen = Number(sent.typed.version?.[0] ?? 0);
        const conflict = await changesSince(api, reference, seen, language);
        return data({ ...again.data, conflict }, { status: 409 });
      }
      case "NotFound":
        throw api.notFound();
    }
  };
}

type Asking = Pick<ActionForm, "first" | "fields">;

/** Only a day is understood from today. */
function asksDay(fields: Fields): boolean {
  return Object.values(fields).some(
    (field) => field.kind === "day" || (field.kind === "rows" && asksDay(field.of)),
  );
}

/** The field that a refusal is about; undefined for what concerns the whole form. */
function fieldRefused({ first, fields }: Asking, code: Code<"RefusalCode">): string | undefined {
  return Object.entries({ ...first, ...fields }).find(([, { refusals }]) => refusals?.includes(code))?.[0];
}

type Problem = { readonly path: string; readonly code: Code<"InputProblemCode"> };

/** Beside the values of the form: no field of the page is theirs. */
const ofTarget: readonly string[] = ["complaintId", "expectedVersion"];

/** `parts.0.description` is the field `parts[0].description`; `input.` in front is the mutation's own argument. */
function problemMistake({ path, code }: Problem, language: Language): Mistake {
  const name = path.replace(/^input\./, "").replace(/\.(\d+)/g, "[$1]");
  const isField = name !== "" && !ofTarget.includes(name);
  return { name: isField ? name : undefined, message: inputProblemTexts[language][code] };
}
