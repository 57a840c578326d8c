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
import type { Route } from "./+types/send-message.ts";

const SendMessage = graphql(
  `mutation SendMessage($input: SendMessageInput!) { outcome: sendMessage(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ text: longText(10_000), idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "SEND_MESSAGE");

export const action = perform({
  type: "SEND_MESSAGE",
  form: form,
  document: SendMessage,
  input: (values, target) => ({ ...target, ...values }),
});

/** A message to the complainant. */
export default function SendMessagePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField name="text" label={t.text} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { text: "Uw bericht" },
  en: { text: "Your message" },
});
