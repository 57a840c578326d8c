import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { sendMessageInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/send-message.ts";

const SendMessage = graphql(
  `mutation SendMessage($input: SendMessageInput!) { outcome: sendMessage(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ text: longText(sendMessageInput.text), idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "SEND_MESSAGE");

export const action = perform({
  type: "SEND_MESSAGE",
  form: form,
  document: SendMessage,
  input: (values, target) => ({ ...target, ...values }),
});

/** A message to the complainant. */
export default oneTextPage({
  name: "text",
  most: sendMessageInput.text,
  question: { nl: "Uw bericht", en: "Your message" },
});
