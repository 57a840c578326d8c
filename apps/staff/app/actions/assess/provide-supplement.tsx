import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/provide-supplement.ts";

const ProvideSupplement = graphql(
  `mutation ProvideSupplement($input: ProvideSupplementInput!) { outcome: provideSupplement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ text: longText(10_000), idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROVIDE_SUPPLEMENT");

export const action = perform({
  type: "PROVIDE_SUPPLEMENT",
  form: form,
  document: ProvideSupplement,
  input: (values, target) => ({ ...target, ...values }),
});

/** Records what the complainant added by another way than the site. */
export default function ProvideSupplementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="text" label={t.text} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { text: "Wat vulde de klager aan?" },
  en: { text: "What did the complainant add?" },
});
