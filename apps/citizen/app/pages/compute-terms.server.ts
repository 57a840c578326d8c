import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { day } from "@gehoor/web/forms/reading/day-schema.server.ts";
import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { fieldsOfAddress } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { api, languageOf } from "@gehoor/web/server/middleware/request-context.ts";
import { organisation } from "@gehoor/web/server/pages/organisation.server.ts";
import { type TermWords, termWords } from "@gehoor/web/terms/term-words.server.ts";
import type { LoaderFunctionArgs } from "react-router";
import { z } from "zod";
import { texts } from "./terms.texts.ts";

const TermsQuery = graphql(`
  query Terms($receivedOn: Date!, $adjournedWeeks: Int!, $withAdviser: Boolean!) {
    terms(receivedOn: $receivedOn, adjournedWeeks: $adjournedWeeks, withAdviser: $withAdviser) {
      kind
      startsOn
      start
      nominalOn
      dueOn
      article
      sendBeforeOn
      warning
      steps { on reason }
    }
  }
`);

type Outcome = {
  readonly state: FormState | undefined;
  readonly answer: { readonly received: string; readonly terms: readonly TermWords[] } | undefined;
};

/** Reads the question from the address, so that a link leads to the same answer, and asks the API. */
export async function computeTerms({ request, context }: LoaderFunctionArgs): Promise<Outcome> {
  const asked = fieldsOfAddress(request.url);
  if (asked.size === 0) return { state: undefined, answer: undefined };

  const language = languageOf(context);
  const form = z.object({
    ontvangen: day().refine(
      (on) => "1900" <= on.slice(0, 4) && on.slice(0, 4) <= "2200",
      texts[language].range,
    ),
    verdaagd: z.coerce.number().int().min(0).max(4).default(0),
  });
  const parsed = parseForm(asked, form, language);
  if (!parsed.ok) return { state: parsed.state, answer: undefined };

  const { ontvangen: receivedOn, verdaagd: adjournedWeeks } = parsed.values;
  const withAdviser = (await organisation(context))?.withAdviser ?? false;
  const { terms } = await api(context).query(TermsQuery, { receivedOn, adjournedWeeks, withAdviser });
  return {
    state: { mistakes: [], typed: parsed.typed },
    answer: {
      received: dayWords(language).long(receivedOn),
      terms: terms.map((term) => termWords(term, language, adjournedWeeks)),
    },
  };
}
