import type { FormState, Mistake } from "@gehoor/web/forms/form-state.ts";
import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { longText } from "@gehoor/web/forms/reading/schemas.server.ts";
import { handOverInput } from "@gehoor/web/graphql/text-limits.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { Cookies } from "@gehoor/web/server/middleware/cookies.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { pageAddress, pagePath } from "@gehoor/web/server/pages/page-path.ts";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { z } from "zod";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { texts } from "./hand-over.texts.ts";
import { HandOver, type SheetData, UndoHandOver } from "./hand-over-query.ts";
import { chosenFor, complaintOf, heldBy } from "./receiver-field.ts";

/** Hands over what was chosen, fills in one colleague everywhere, or takes a hand-over back; and returns to the same sheet. */
export async function handOverAction(args: ActionFunctionArgs) {
  const { api, cookies, language } = requestContext(args.context);
  const path = pagePath(new URL(args.request.url).pathname);
  const back = pageAddress(args.request.url);
  const form = await receiveForm(args);
  const t = texts[language];
  if (form.get("do") === "undo") {
    const { handed } = await api.mutate(UndoHandOver, { complaintIds: form.getAll("complaint") });
    const undone = handed.__typename === "HandOverDone" && handed.cases.every(({ refusal }) => !refusal);
    if (undone) await cookies.leaveFlash("undone", path);
    return redirect(back);
  }
  if (form.get("do") === "fill") return filledIn(form);
  const schema = z.object({ reason: longText(handOverInput.reason) });
  const cases = casesOf(form);
  const sent = checkForm(args, form, schema);
  if (!sent.ok) return sent.again;
  if (cases.length === 0) return sent.refuse({ name: undefined, message: t.chooseOne });
  const { handed } = await api.mutate(HandOver, { input: { reason: sent.values.reason, cases } });
  if (handed.__typename === "InvalidInput") {
    const [problem] = handed.problems;
    return sent.refuse({ name: undefined, message: inputProblemTexts[language][problem?.code ?? "INVALID"] });
  }
  const mistakes = handed.cases.flatMap(({ complaintId, refusal }): readonly Mistake[] =>
    refusal ? [{ name: chosenFor(complaintId), message: refusalWords(refusal, language).words }] : [],
  );
  if (mistakes.length > 0) return sent.refuse(...mistakes);
  await cookies.leaveFlash("handed", path);
  return redirect(back);
}

/** Who was chosen for each, in whose place; none for what is not handed over now. */
function casesOf(form: URLSearchParams) {
  return [...form].flatMap(([name, handlerId]) => {
    const complaintId = complaintOf(name);
    if (!complaintId || !handlerId) return [];
    return [{ complaintId, fromId: form.get(heldBy(complaintId)) || null, handlerId }];
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

/** What was done on this sheet a moment ago, to be said once. */
export function doneOf({ flash }: Pick<Cookies, "flash">): keyof typeof texts.nl.done | undefined {
  return codesOf(texts.nl.done).find((what) => what === flash);
}

/** "14.30 uur": until when all of this can be taken back; undefined for nothing. */
export function undoUntil(justAsked: SheetData["justAsked"], language: Language): string | undefined {
  const until = justAsked.map(({ undoUntilAt }) => undoUntilAt).toSorted()[0];
  return until && dayWords(language).time(until);
}
