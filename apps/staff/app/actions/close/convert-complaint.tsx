import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn, numbers } from "../../forms/code-schema.server.ts";
import { PartsField } from "../../forms/parts-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { conversionTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/convert-complaint.ts";

const ConvertComplaint = graphql(
  `mutation ConvertComplaint($input: ConvertComplaintInput!) { outcome: convertComplaint(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ target: codeIn(conversionTexts.nl), parts: numbers() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CONVERT_COMPLAINT");

export const action = perform({
  type: "CONVERT_COMPLAINT",
  form: form,
  document: ConvertComplaint,
  input: ({ target, parts }, of) => ({ ...of, target, parts }),
  refusedAt: { NO_SUCH_PART: "parts" },
});

/** Hands the complaint, or some of its parts, to another procedure of the municipality. */
export default function ConvertComplaintPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="target" label={t.target} options={optionsOf(useTexts(conversionTexts))} />
      <PartsField name="parts" label={t.parts} hint={t.partsHint} parts={loaderData.parts} optional />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    target: "Wat is het eigenlijk?",
    parts: "Welke onderdelen?",
    partsHint: "Niets gekozen: de hele klacht.",
  },
  en: { target: "What is it really?", parts: "Which parts?", partsHint: "None chosen: the whole complaint." },
});
