import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { correctScreeningInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn, yesOrNo } from "../../forms/code-schema.server.ts";
import { YesNoField } from "../../forms/yes-no-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { concernsTexts, decisionTexts, matterTexts, proceedingsTexts } from "../../words/intake.texts.ts";
import type { Route } from "./+types/correct-screening.ts";

const CorrectScreening = graphql(
  `mutation CorrectScreening($input: CorrectScreeningInput!) { outcome: correctScreening(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    decision: codeIn(decisionTexts.nl),
    proceedings: codeIn(proceedingsTexts.nl),
    concerns: codeIn(concernsTexts.nl),
    matter: codeIn(matterTexts.nl),
    earlierComplaint: yesOrNo(),
    reason: longText(correctScreeningInput.reason),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CORRECT_SCREENING");

export const action = perform({
  type: "CORRECT_SCREENING",
  form,
  document: CorrectScreening,
  input: (values, target) => ({ ...target, ...values }),
});

/** Mends what was answered before the complaint was written. */
export default function CorrectScreeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="decision" label={t.decision} options={optionsOf(useTexts(decisionTexts))} />
      <RadioGroup name="proceedings" label={t.proceedings} options={optionsOf(useTexts(proceedingsTexts))} />
      <RadioGroup name="concerns" label={t.concerns} options={optionsOf(useTexts(concernsTexts))} />
      <RadioGroup name="matter" label={t.matter} options={optionsOf(useTexts(matterTexts))} />
      <YesNoField name="earlierComplaint" label={t.earlierComplaint} yes={t.yes} no={t.no} />
      <TextAreaField name="reason" most={correctScreeningInput.reason} label={t.reason} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    decision: "Is er een besluit?",
    proceedings: "Ligt het bij een rechter of Justitie?",
    concerns: "Tegenover wie was de gedraging?",
    matter: "Waar gaat het om?",
    earlierComplaint: "Is er al eerder over geklaagd?",
    yes: "Ja",
    no: "Nee",
    reason: "Hoe weet u dit?",
  },
  en: {
    decision: "Is there a decision?",
    proceedings: "Is it before a court or the prosecutor?",
    concerns: "Towards whom was the conduct?",
    matter: "What is it about?",
    earlierComplaint: "Was there a complaint about it before?",
    yes: "Yes",
    no: "No",
    reason: "How do you know?",
  },
});
