import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import type { Route } from "./+types/ask-hearing.ts";

const AskHearing = graphql(
  `mutation AskHearing($input: AskHearingInput!) { outcome: askHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ mode: codeIn(hearingModeTexts.nl) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ASK_HEARING");

export const action = perform({
  type: "ASK_HEARING",
  form: form,
  document: AskHearing,
  input: (values, target) => ({ ...target, ...values }),
});

/** The person complained about chooses to be heard. */
export default function AskHearingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="mode" label={t.mode} options={optionsOf(useTexts(hearingModeTexts))} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { mode: "Hoe wilt u gehoord worden?" },
  en: { mode: "How do you want to be heard?" },
});
