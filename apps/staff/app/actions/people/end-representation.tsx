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
import type { Route } from "./+types/end-representation.ts";

const EndRepresentation = graphql(
  `mutation EndRepresentation($input: EndRepresentationInput!) { outcome: endRepresentation(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(10_000).optional() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "END_REPRESENTATION");

export const action = perform({
  type: "END_REPRESENTATION",
  form: form,
  document: EndRepresentation,
  input: ({ reason }, target) => ({ ...target, reason: reason ?? null }),
});

/** The representative no longer acts for the complainant. */
export default function EndRepresentationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="reason" label={t.reason} rows={3} optional />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { reason: "Reden" },
  en: { reason: "Reason" },
});
