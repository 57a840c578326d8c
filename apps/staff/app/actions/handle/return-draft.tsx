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
import type { Route } from "./+types/return-draft.ts";

const ReturnDraft = graphql(
  `mutation ReturnDraft($input: ReturnDraftInput!) { outcome: returnDraft(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ comments: longText(10_000) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RETURN_DRAFT");

export const action = perform({
  type: "RETURN_DRAFT",
  form: form,
  document: ReturnDraft,
  input: (values, target) => ({ ...target, ...values }),
});

/** Sends the draft back to the handler. */
export default function ReturnDraftPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="comments" label={t.comments} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { comments: "Wat moet de behandelaar aanpassen?" },
  en: { comments: "What should the handler change?" },
});
