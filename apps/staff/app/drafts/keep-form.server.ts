import { idempotencyField } from "@gehoor/web/forms/reading/form-values.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs } from "react-router";
import { carriedFields } from "../forms/fields/form-schema.server.ts";
import type { Code } from "../words/code.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { draftButton, draftField } from "./draft-fields.ts";
import { KeepDraft } from "./draft-query.ts";
import { draftShown } from "./draft-shown.server.ts";
import type { DraftAnswer } from "./draft-state.ts";
import { texts } from "./drafts.texts.ts";

/** What the page puts into its form by itself. */
const ofThePage = new Set([...Object.keys(carriedFields), idempotencyField, draftField, draftButton]);

/**
 * Keeps what was filled in, as it is: nothing is checked but whether it can be kept. What was left empty is not kept.
 *
 * @throws as `api.mutate`; an error page that keeps what was typed for a complaint that is not this person's
 */
export async function keepForm(
  { context }: Pick<ActionFunctionArgs, "context">,
  action: Code<"ActionType">,
  received: URLSearchParams,
): Promise<DraftAnswer> {
  const { api, language } = requestContext(context);
  const fields = fieldsWritten(received);
  if (fields.length === 0) return { outcome: "NOTHING" };
  const { outcome } = await api.mutate(KeepDraft, {
    input: {
      complaintId: received.get("complaintId") ?? "",
      action,
      expectedRevision: received.get(draftField) || null,
      fields,
    },
  });
  switch (outcome.__typename) {
    case "DraftKept": {
      const { revision, keptAt } = outcome.draft;
      return { outcome: "KEPT", revision, time: dayWords(language).time(keptAt) };
    }
    case "NewerDraft":
      return { outcome: "NEWER", newer: outcome.newer && draftShown(outcome.newer, language) };
    case "InvalidInput": {
      const [problem] = outcome.problems;
      if (problem?.path === "") return { outcome: "REFUSED", words: texts[language].tooMany };
      return { outcome: "REFUSED", words: inputProblemTexts[language][problem?.code ?? "INVALID"] };
    }
    case "NotFound":
      throw api.notFound();
  }
}

/** What somebody filled in, without what the page put into its form; line ends as they are kept. */
export function fieldsWritten(received: URLSearchParams) {
  return Array.from(received, ([name, value]) => ({ name, value: value.replace(/\r\n?/g, "\n") })).filter(
    ({ name, value }) => !ofThePage.has(name) && value.trim() !== "",
  );
}
