import { answerCommand } from "@gehoor/web/commands/answer-command.server.ts";
import { readForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { idempotencyKey, line } from "@gehoor/web/forms/reading/schemas.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { type Language, pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { RouterContextProvider } from "react-router";
import { z } from "zod";
import { problemWords, refusalWords } from "#app/words/refused.ts";
import { statusTexts } from "#app/words/status.texts.ts";
import type { Outcome } from "./command-fragments.ts";
import type { ActionQuery } from "./load-command.server.ts";
import type { Answer, Sent } from "./sent.ts";

const texts = defineTexts({
  nl: {
    conflict: (facts: { status: string }) =>
      `Er is iets veranderd terwijl u bezig was. Stand nu: ${facts.status.toLowerCase()}. Er is nog niets verstuurd. Klopt uw antwoord nog? Verstuur het dan opnieuw.`,
  },
  en: {
    conflict: (facts) =>
      `Something changed while you were busy. How it stands now: ${facts.status.toLowerCase()}. Nothing has been sent yet. Is your answer still right? Then send it again.`,
  },
});

type Args = {
  readonly request: Request;
  readonly params: { readonly reference: string };
  readonly context: Readonly<RouterContextProvider>;
};

/** The hidden fields of a `CommandForm`. */
const hiddenFields = z.object({
  complaintId: line(),
  version: z.coerce.number().int().positive(),
  idempotencyKey: idempotencyKey(),
});
/** Those and the few that single pages add, by their names in the form and in the command. */
const hiddenNames = [...Object.keys(hiddenFields.shape), "partyId", "expectedVersion"];

/**
 * The action of a page that runs a command: reads and checks the form, and does what `send` makes of it.
 *
 * @param query the page's own, which tells how the complaint stands now
 * @param check of what is filled in; `answersTo` the fields of the form, or one of the page's own
 */
export function runCommand<Page extends { complaint: unknown }, Values>(
  query: ActionQuery<Page>,
  check: z.ZodType<Values> | ((language: Language) => z.ZodType<Values>),
  send: (sent: Sent<Page, Values>) => Answer | Promise<Answer>,
) {
  return async (args: Args): Promise<Answer> => {
    const { api, language } = requestContext(args.context);
    const schema = z.intersection(
      hiddenFields.transform((hidden) => ({ hidden })),
      (typeof check === "function" ? check(language) : check).transform((given) => ({ given })),
    );
    const form = await readForm(args, schema, hiddenNames);
    if (!form.ok) return form.again;
    const { given, hidden } = form.values;
    const { complaintId, version: expectedVersion } = hidden;
    const ask = () => api.query(query, args.params);
    return send({
      given,
      language,
      ask,
      refuse: form.refuse,
      target: { complaintId, expectedVersion },
      once: { complaintId, idempotencyKey: hidden.idempotencyKey },
      run: async (mutation, input, flash, already) => {
        const { outcome } = await api.mutate(mutation, { input });
        const isSo = async () => {
          const complaint = already && (await ask()).complaint;
          return complaint ? already(complaint) : false;
        };
        const settled =
          isRefusal(outcome) && (await isSo()) ? ({ __typename: "CommandDone" } as const) : outcome;
        return answerCommand(args, settled, form, {
          done: { path: pathIn(language, `/mijn-klacht/${args.params.reference}`), flash },
          refused: (refusal) => ({ name: undefined, message: refusalWords(refusal, language) }),
          invalid: (problem) => problemWords(problem, language),
          carried: hiddenNames,
          within: "person.",
          conflict: async ({ status }) => {
            const facts = { status: statusTexts[language][status] };
            return form.refuse({ name: undefined, message: texts[language].conflict(facts) }).data;
          },
        });
      },
    });
  };
}

function isRefusal({ __typename }: Outcome): boolean {
  return __typename === "Refused" || __typename === "Conflict";
}
