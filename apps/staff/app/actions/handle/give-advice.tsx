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
import type { Route } from "./+types/give-advice.ts";

const GiveAdvice = graphql(
  `mutation GiveAdvice($input: GiveAdviceInput!) { outcome: giveAdvice(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ report: longText(100_000) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "GIVE_ADVICE");

export const action = perform({
  type: "GIVE_ADVICE",
  form: form,
  document: GiveAdvice,
  input: (values, target) => ({ ...target, ...values }),
});

/** The advice, with findings and recommendations. */
export default function GiveAdvicePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="report" label={t.report} rows={18} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { report: "Bevindingen, advies en aanbevelingen" },
  en: { report: "Findings, advice and recommendations" },
});
