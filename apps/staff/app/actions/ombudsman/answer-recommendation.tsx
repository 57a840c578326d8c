import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { answerRecommendationInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { followUpTexts } from "../../words/ombudsman.texts.ts";
import type { Route } from "./+types/answer-recommendation.ts";

const Thread = graphql(`
  query OpenRecommendations($reference: String!) {
    complaint(reference: $reference) { ombudsman { recommendations { number text choice } } }
  }
`);

const AnswerRecommendation = graphql(
  `mutation AnswerRecommendation($input: AnswerRecommendationInput!) { outcome: answerRecommendation(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    number: z.coerce.number().int(),
    choice: codeIn(followUpTexts.nl),
    reasons: longText(answerRecommendationInput.reasons).optional(),
  });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "ANSWER_RECOMMENDATION"),
    api.query(Thread, { reference: args.params.reference }),
  ]);
  return { ...facts, ombudsman: complaint?.ombudsman };
}

export const action = perform({
  type: "ANSWER_RECOMMENDATION",
  form: form,
  document: AnswerRecommendation,
  input: ({ number, choice, reasons }, target) => ({ ...target, number, choice, reasons: reasons ?? null }),
  refusedAt: { REASONS_MISSING: "reasons", NO_SUCH_RECOMMENDATION: "number" },
});

/** What the municipality does with a recommendation. */
export default function AnswerRecommendationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const open = loaderData.ombudsman?.recommendations.filter(({ choice }) => !choice) ?? [];
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ number: open[0] && String(open[0].number) }}
    >
      <RadioGroup
        name="number"
        label={t.number}
        options={open.map(({ number, text }) => ({
          value: String(number),
          label: `${number}. ${text ?? ""}`,
        }))}
      />
      <RadioGroup name="choice" label={t.choice} options={optionsOf(useTexts(followUpTexts))} />
      <TextAreaField
        name="reasons"
        most={answerRecommendationInput.reasons}
        label={t.reasons}
        hint={t.reasonsHint}
        optional="depends"
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    number: "Welke aanbeveling?",
    choice: "Wat doet de gemeente?",
    reasons: "Redenen",
    reasonsHint: "Verplicht bij niet of gedeeltelijk volgen (9:36 lid 4).",
  },
  en: {
    number: "Which recommendation?",
    choice: "What does the municipality do?",
    reasons: "Reasons",
    reasonsHint: "Required if not or partly followed (9:36(4)).",
  },
});
