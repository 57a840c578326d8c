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
import type { Route } from "./+types/drop-decline.ts";

const DropDecline = graphql(
  `mutation DropDecline($input: DropDeclineInput!) { outcome: dropDecline(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ comments: longText(10_000).optional() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DROP_DECLINE");

export const action = perform({
  type: "DROP_DECLINE",
  form: form,
  document: DropDecline,
  input: ({ comments }, target) => ({ ...target, comments: comments ?? null }),
});

/** Handles the complaint after all. */
export default function DropDeclinePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="comments" label={t.comments} rows={3} optional />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { comments: "Toelichting voor de coördinator" },
  en: { comments: "Explanation for the coordinator" },
});
