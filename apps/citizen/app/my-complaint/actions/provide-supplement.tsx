import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { provideSupplementInput } from "@gehoor/web/graphql/text-limits.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/provide-supplement.ts";
import { numberWarning, personalText } from "./personal-text.server.ts";
import { PersonalTextForm } from "./personal-text-form.tsx";
import { Quoted } from "./quoted.tsx";

const ProvideSupplementQuery = graphql(
  `query ProvideSupplementQuery($reference: String!) {
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      supplementRequest { lacking replyByOn }
    }
  }`,
  [ActionAvailabilityFields],
);

const ProvideSupplement = graphql(
  `mutation ProvideSupplement($input: ProvideSupplementInput!) {
    outcome: provideSupplement(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Geef meer informatie",
    asked: "Wij vragen u:",
    until: (facts: { day: string }) =>
      `Graag uiterlijk ${facts.day}. Lukt dat niet? Ook daarna gebruiken wij uw antwoord. Onze eigen termijn loopt intussen door.`,
    label: "Uw antwoord",
    send: "Verstuur uw antwoord",
  },
  en: {
    title: "Give more information",
    asked: "We ask you:",
    until: (facts) =>
      `Please reply by ${facts.day}. Is that not possible? We use your answer after that too. Our own time limit runs on meanwhile.`,
    label: "Your answer",
    send: "Send your answer",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(ProvideSupplementQuery, params)).complaint);
  const { supplementRequest: request } = complaint;
  return {
    availability: availabilityOf(complaint, language, "PROVIDE_SUPPLEMENT"),
    lacking: request?.lacking,
    until: request && dayWords(language).long(request.replyByOn),
  };
}

export async function action(args: Route.ActionArgs) {
  const { language } = requestContext(args.context);
  const form = await readCommand(args, personalText(language, provideSupplementInput.text));
  if (!form.ok) return form.again;
  const warning = numberWarning(form.values, language);
  if (warning) return form.refuse(warning);
  const { complaintId, idempotencyKey, text } = form.values;
  const input = { complaintId, idempotencyKey, text };
  return form.run(ProvideSupplement, input, { flash: "supplement" });
}

export default function ProvideSupplementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, lacking, until } = loaderData;
  return (
    <ActionPage title={t.title} availability={availability} state={actionData}>
      {lacking && <Quoted above={t.asked}>{lacking}</Quoted>}
      {until && <p className="m-intro">{t.until({ day: until })}</p>}
      <PersonalTextForm
        state={actionData}
        availability={availability}
        label={t.label}
        most={provideSupplementInput.text}
        send={t.send}
      />
    </ActionPage>
  );
}
