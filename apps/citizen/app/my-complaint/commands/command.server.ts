import { answerCommand } from "@gehoor/web/commands/answer-command.server.ts";
import { readForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { idempotencyKey, line } from "@gehoor/web/forms/reading/schemas.server.ts";
import type { TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { RouterContextProvider } from "react-router";
import { z } from "zod";
import { problemWords, refusalWords } from "#app/words/refused.ts";
import { statusTexts } from "#app/words/status.texts.ts";
import type { Outcome } from "./command-fragments.ts";
import type { FlashKey } from "./flash.texts.ts";

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

type Then = {
  /** What the complaint's page says after it. */
  readonly flash: FlashKey;
  /** Whether what was asked is already so: then a second click of the same button is no mistake. */
  readonly already?: () => Promise<boolean>;
};

/**
 * Reads the form of a command: `target` is the complaint as its sender saw it. `run` sends the command and answers its
 * sender: back to the complaint with a word of confirmation, or the form again with everything typed and why it was not done.
 *
 * `run` throws a page that keeps what was typed when the session belongs to another complaint now.
 */
export async function readCommand<Schema extends z.ZodType>(args: Args, schema: Schema) {
  const { api, language } = requestContext(args.context);
  const form = await readForm(args, z.intersection(hiddenFields, schema), hiddenNames);
  if (!form.ok) return form;
  const { complaintId, version: expectedVersion } = form.values;
  const run = async <Input>(
    mutation: TadaDocumentNode<{ outcome: Outcome }, { input: Input }>,
    input: Input,
    { flash, already }: Then,
  ) => {
    const { outcome } = await api.mutate(mutation, { input });
    const settled =
      isRefusal(outcome) && (await already?.()) ? ({ __typename: "CommandDone" } as const) : outcome;
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
  };
  return { ...form, target: { complaintId, expectedVersion }, run };
}

function isRefusal({ __typename }: Outcome): boolean {
  return __typename === "Refused" || __typename === "Conflict";
}
