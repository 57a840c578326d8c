import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { typedValues } from "@gehoor/web/forms/reading/form-values.ts";
import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import {
  fieldsOfAddress,
  newIdempotencyKey,
  receivePublicForm,
} from "@gehoor/web/forms/reading/read-form.server.ts";
import { type Language, pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { redirect } from "react-router";
import { z } from "zod";
import type { Route } from "./+types/complaint-form.ts";
import "./complaint.css";
import { problemMistakes, refusalWords } from "#app/words/refused.ts";
import { complaintSchema, type FilledIn } from "./complaint-schema.server.ts";
import { answer, formAgain, formOf, kept, reviewOf } from "./form-answers.server.ts";
import { namedMistakes } from "./named-mistakes.ts";
import { neverKept } from "./never-kept.ts";
import { keepReceipt, receiptPath } from "./receipt/kept-receipts.server.ts";
import { ReceiptQuery, receiptOf } from "./receipt/receipt.server.ts";
import { ReceiptPage } from "./receipt/receipt-page.tsx";
import { signInPath } from "./receipt/sign-in-path.ts";
import { texts as review } from "./review/review.texts.ts";
import { ReviewPage } from "./review/review-page.tsx";
import { todayFor } from "./screening/screening-answers.server.ts";
import { conductDay } from "./screening/screening-questions.ts";
import { FormPage } from "./steps/form-page.tsx";
import { withoutPart, withPart } from "./steps/form-parts.ts";
import { readingOver } from "./steps/form-steps.ts";
import { fieldOfInput, SubmitComplaint, submission } from "./submission.server.ts";

/** Tells this browser's form from other people's, also in a second tab; see `submission`. */
const draftId = z.uuid();

/** Without any script: going back, reloading and sending again are then the browser's own, which lose nothing. */
export const handle = { scripts: false };

export const headers = ({ actionHeaders }: Route.HeadersArgs) =>
  actionHeaders.has("cache-control") ? actionHeaders : kept;

/** The form's empty start. The answers to the screening come along in the address and are carried in hidden fields. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { cookies, carried, language } = requestContext(context);
  if (carried) return shownInOtherLanguage(carried, language);
  const known = await cookies.readDraft("klacht", draftId);
  const draft = known ?? newIdempotencyKey();
  if (known === undefined) await cookies.writeDraft("klacht", draft);
  const typed: Record<string, string[]> = { draft: [draft] };
  for (const [name, value] of fieldsOfAddress(request.url)) typed[`screening.${name}`] = [value];
  const { "screening.subject": subject = [], "screening.concerns": concerns } = typed;
  const start: FormState["typed"] = {
    ...typed,
    "parts[0].subject": subject,
    acting: [concerns?.[0] === "OTHER_AUTHORISED" ? "FOR_OTHER" : "SELF"],
  };
  return formOf(start);
}

/** The step somebody was at, with all that was typed; without looking for mistakes that nobody asked for yet. */
function shownInOtherLanguage(carried: URLSearchParams, language: Language) {
  const reading = carried.has(readingOver);
  for (const button of [readingOver, "signed"]) carried.delete(button);
  const typed = typedValues(carried);
  const schema = complaintSchema(language, undefined);
  const parsed = reading ? parseForm(carried, schema, language) : undefined;
  if (parsed?.ok) return reviewOf(parsed.values, typed, language);
  return formOf(typed);
}

/** Every button of form and review comes here; each answer carries all that was typed. */
export async function action(args: Route.ActionArgs) {
  const { context } = args;
  const { api, cookies, language } = requestContext(context);
  const sent = await receivePublicForm(args);
  // Anybody else than one who acts for another complains for oneself.
  if (sent.get("acting") !== "FOR_OTHER") sent.set("acting", "SELF");
  const step = String(sent.get("step") ?? "check");
  const signed = sent.get("signed") !== null;
  sent.delete("step");
  sent.delete("signed");
  sent.delete(readingOver);
  const typed = typedValues(sent);
  const removed = /^remove-part:(\d+)$/.exec(step)?.[1];
  if (removed !== undefined) return formAgain(withoutPart(typed, Number(removed)));
  if (step === "add-part") return formAgain(withPart(typed));
  if (step === "for-other") return formAgain({ ...typed, acting: ["FOR_OTHER"] });
  if (step === "for-self") return formAgain({ ...typed, acting: ["SELF"] });
  if (step === "change") return formAgain(typed);

  const naming = namedMistakes(typed, language);
  // When it is sent the API looks at the day itself.
  const todayOn = step === "send" ? undefined : await todayFor(sent, conductDay, context);
  const schema = complaintSchema(language, todayOn);
  const parsed = parseForm(sent, schema, language, [], naming);
  if (!parsed.ok) return formAgain(typed, parsed.state.mistakes, 422);
  const fields = parsed.values;
  if (step !== "send") return reviewAgain(fields, typed);
  if (!signed) return reviewAgain(fields, typed, review[language].unsigned);

  const draft = draftId.safeParse(sent.get("draft")).data ?? newIdempotencyKey();
  const { submitComplaint } = await api.mutate(SubmitComplaint, {
    input: submission(fields, language, draft),
  });
  switch (submitComplaint.__typename) {
    case "Refused":
      return formAgain(
        typed,
        [
          {
            name: submitComplaint.refusal.code === "CONDUCT_IN_FUTURE" ? conductDay : undefined,
            message: refusalWords(submitComplaint.refusal, language),
          },
        ],
        422,
      );
    case "InvalidInput":
      return formAgain(typed, problems(submitComplaint.problems, fields.acting), 422);
    case "Receipt":
      return receiptAnswer(submitComplaint.complaint.reference, submitComplaint.key ?? "");
  }

  /** At its own address; here only where a browser keeps no cookies, and could not be shown it there. */
  async function receiptAnswer(reference: string, key: string) {
    if ((await cookies.readDraft("klacht", draftId)) !== undefined) {
      await keepReceipt(cookies, reference, key);
      throw redirect(pathIn(language, receiptPath(reference)), 303);
    }
    const { receipt } = await api.query(ReceiptQuery, { key });
    if (!receipt) throw redirect(pathIn(language, signInPath(reference)), 303);
    return answer(
      { step: "receipt", ...receiptOf(receipt, requestContext(context)) } as const,
      200,
      neverKept,
    );
  }

  function problems(found: Parameters<typeof problemMistakes>[0], acting: FilledIn["acting"]) {
    return problemMistakes(found, language, (path) => fieldOfInput(path, acting)).map((mistake) => ({
      ...mistake,
      message: naming(mistake, true),
    }));
  }

  function reviewAgain(entered: FilledIn, entries: FormState["typed"], unsigned?: string) {
    return answer(reviewOf(entered, entries, language, unsigned), unsigned === undefined ? 200 : 422);
  }
}

export default function ComplaintForm({ loaderData, actionData }: Route.ComponentProps) {
  const shown = actionData ?? loaderData;
  switch (shown.step) {
    case "review":
      return <ReviewPage {...shown} />;
    case "receipt":
      return <ReceiptPage {...shown} kept={false} />;
    case "form":
      return <FormPage state={shown.state} />;
  }
}
