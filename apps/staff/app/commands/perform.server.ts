import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/read-form.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import type { DocumentInput } from "urql";
import { z } from "zod";
import type { FieldsOf } from "../forms/labelled-mistakes.ts";
import type { Code } from "../words/code.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { casePath } from "./action-path.ts";
import { CommandTarget } from "./action-query.ts";
import { changesSince } from "./changes-since.server.ts";
import type { Outcome } from "./command-outcome.ts";
import type { CommandState } from "./command-state.ts";

/** The complaint a command is for, and the version its form was made from. */
export type Target = { readonly complaintId: string; readonly expectedVersion: number | null };

type Definition<Schema extends z.ZodType, Input> = {
  readonly type: Code<"ActionType">;
  /** The form's fields; days are seen from the municipality's day. */
  readonly form: (todayOn: string) => Schema;
  readonly document: DocumentInput<{ outcome: Outcome }, { input: Input }>;
  readonly input: (values: z.output<Schema>, target: Target) => Input;
  /** The field at which a refusal is told; others concern the whole form. */
  readonly refusedAt?: Partial<Record<Code<"RefusalCode">, string>>;
};

type Again<Field extends string> = ReturnType<typeof data<CommandState<Field>>>;

/** The version is the page's own field: it goes beside the command's values, whose input the API checks strictly. */
const versionSent = z.coerce.number().int().optional().catch(undefined);

/**
 * The action of a page that does one command: reads and checks the form, sends the mutation, and goes back to the case;
 * or shows the form again with the refusal in words, or with what somebody else changed meanwhile. Nothing typed is lost.
 */
export function perform<Schema extends z.ZodType, Input>(definition: Definition<Schema, Input>) {
  return async (args: ActionFunctionArgs): Promise<Response | Again<FieldsOf<z.output<Schema>>>> => {
    const { api, cookies, language } = requestContext(args.context);
    const reference = args.params.reference ?? "";
    const form = await receiveForm(args);
    const { complaint, today } = await api.query(CommandTarget, { reference });
    if (!complaint) throw api.notFound();
    const sent = checkForm(args, form, definition.form(today));
    if (!sent.ok) return sent.again;
    const version = versionSent.parse(sent.typed.version?.[0]);
    const target = { complaintId: complaint.id, expectedVersion: version ?? null };
    const { outcome } = await api.mutate(definition.document, {
      input: definition.input(sent.values, target),
    });
    switch (outcome.__typename) {
      case "CommandDone":
        await cookies.leaveFlash(definition.type, casePath(reference));
        return redirect(casePath(reference));
      case "Refused": {
        const { words, article } = refusalWords(outcome.refusal, language);
        const name = definition.refusedAt?.[outcome.refusal.code];
        return sent.refuse({ name, message: `${words} (${article})` });
      }
      case "InvalidInput":
        return sent.refuse(...outcome.problems.map((problem) => problemMistake(problem, language)));
      case "Conflict": {
        const again = sent.refuse();
        const conflict = await changesSince(api, reference, version ?? 0, language);
        return data({ ...again.data, conflict }, { status: 409 });
      }
      case "NotFound":
        throw api.notFound();
    }
  };
}

type Problem = { readonly path: string; readonly code: Code<"InputProblemCode"> };

/** Beside the values of the form: no field of the page is theirs. */
const ofTarget: readonly string[] = ["complaintId", "expectedVersion"] satisfies (keyof Target)[];

/** `parts.0.description` is the field `parts[0].description`; `input.` in front is the mutation's own argument. */
function problemMistake({ path, code }: Problem, language: Language): Mistake {
  const name = path.replace(/^input\./, "").replace(/\.(\d+)/g, "[$1]");
  const isField = name !== "" && !ofTarget.includes(name);
  return { name: isField ? name : undefined, message: inputProblemTexts[language][code] };
}
