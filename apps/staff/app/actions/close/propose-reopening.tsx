import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
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
import { reopeningTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/propose-reopening.ts";

const ProposeReopening = graphql(
  `mutation ProposeReopening($input: ProposeReopeningInput!) { outcome: proposeReopening(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ ground: codeIn(reopeningTexts.nl), reason: longText(10_000) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROPOSE_REOPENING");

export const action = perform({
  type: "PROPOSE_REOPENING",
  form: form,
  document: ProposeReopening,
  input: (values, target) => ({ ...target, ...values }),
});

/** Proposes to reopen a closed complaint. */
export default function ProposeReopeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="ground" label={t.ground} options={optionsOf(useTexts(reopeningTexts))} />
      <TextAreaField name="reason" label={t.reason} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { ground: "Waarom heropenen?", reason: "Toelichting" },
  en: { ground: "Why reopen?", reason: "Explanation" },
});
