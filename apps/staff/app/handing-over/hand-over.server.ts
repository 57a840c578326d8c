import type { FormState, Mistake } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { longText } from "@gehoor/web/forms/reading/schemas.server.ts";
import { handOverInput } from "@gehoor/web/graphql/text-limits.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { z } from "zod";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { texts } from "./hand-over.texts.ts";
import { HandOver, UndoHandOver } from "./hand-over-query.ts";
import { chosenFor, complaintOf } from "./receiver-field.ts";

/** Hands over what was chosen, fills in one colleague everywhere, or takes a hand-over back. */
export async function handOverAction(args: ActionFunctionArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const staffId = args.params.staffId ?? "";
  const path = `/overdracht/${staffId}`;
  const form = await receiveForm(args);
  const t = texts[language];
  if (form.get("do") === "undo") {
    const { handed } = await api.mutate(UndoHandOver, { complaintIds: form.getAll("complaint") });
    const undone = handed.__typename === "HandOverDone" && handed.cases.every(({ refusal }) => !refusal);
    if (undone) await cookies.leaveFlash("undone", path);
    return redirect(path);
  }
  if (form.get("do") === "fill") return filledIn(form);
  const schema = z.object({ reason: longText(handOverInput.reason) });
  const cases = casesOf(form);
  const sent = checkForm(args, form, schema);
  if (!sent.ok) return sent.again;
  if (cases.length === 0) return sent.refuse({ name: undefined, message: t.chooseOne });
  const { handed } = await api.mutate(HandOver, { input: { staffId, reason: sent.values.reason, cases } });
  if (handed.__typename === "InvalidInput") {
    const [problem] = handed.problems;
    return sent.refuse({ name: undefined, message: inputProblemTexts[language][problem?.code ?? "INVALID"] });
  }
  const mistakes = handed.cases.flatMap(({ complaintId, refusal }): readonly Mistake[] =>
    refusal ? [{ name: chosenFor(complaintId), message: refusalWords(refusal, language).words }] : [],
  );
  if (mistakes.length > 0) return sent.refuse(...mistakes);
  await cookies.leaveFlash("handed", path);
  return redirect(path);
}

/** Who was chosen for each; none for what is not handed over now. */
function casesOf(form: URLSearchParams) {
  return [...form].flatMap(([name, handlerId]) => {
    const complaintId = complaintOf(name);
    return complaintId && handlerId ? [{ complaintId, handlerId }] : [];
  });
}

/** The form again, with one colleague for all; without script too. */
function filledIn(form: URLSearchParams): ReturnType<typeof data<FormState>> {
  const everybody = form.get("all") ?? "";
  const typed = [...form]
    .filter(([name]) => name !== "do")
    .map(([name, value]) => [name, [complaintOf(name) && everybody ? everybody : value]] as const);
  return data({ mistakes: [], typed: Object.fromEntries(typed) });
}
