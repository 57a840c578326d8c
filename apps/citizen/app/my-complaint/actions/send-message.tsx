import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { sendMessageInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/send-message.ts";
import { numberWarning, personalText } from "./personal-text.server.ts";
import { PersonalTextForm } from "./personal-text-form.tsx";

const SendMessageQuery = graphql(
  `query SendMessageQuery($reference: String!) { complaint(reference: $reference) { ...ActionAvailabilityFields } }`,
  [ActionAvailabilityFields],
);

export const SendMessage = graphql(
  `mutation SendMessageAsComplainant($input: SendMessageInput!) { outcome: sendMessage(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Stuur een bericht",
    intro: "Wie uw klacht behandelt, leest uw bericht. U ziet het terug op de pagina van uw klacht.",
    label: "Uw bericht",
    send: "Verstuur",
  },
  en: {
    title: "Send a message",
    intro: "Whoever handles your complaint reads your message. You see it on the page of your complaint.",
    label: "Your message",
    send: "Send",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const { complaint } = await api.query(SendMessageQuery, params);
  return availabilityOf(found(api, complaint), language, "SEND_MESSAGE");
}

export async function action(args: Route.ActionArgs) {
  const { language } = requestContext(args.context);
  const form = await readCommand(args, personalText(language, sendMessageInput.text));
  if (!form.ok) return form.again;
  const warning = numberWarning(form.values, language);
  if (warning) return form.refuse(warning);
  const { complaintId, idempotencyKey, text } = form.values;
  // Without a version: a message is welcome whatever happened meanwhile.
  const input = { complaintId, idempotencyKey, text };
  return form.run(SendMessage, input, { flash: "message" });
}

export default function SendMessagePage({ loaderData: availability, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      <PersonalTextForm
        state={actionData}
        availability={availability}
        label={t.label}
        most={sendMessageInput.text}
        send={t.send}
      />
    </ActionPage>
  );
}
