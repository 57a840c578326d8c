import { PageLink } from "@gehoor/web/blocks/page-link.tsx";
import { TickField } from "@gehoor/web/forms/fields/choice-field.tsx";
import { SubmitButton } from "@gehoor/web/forms/submit-button.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { availabilityOf, found } from "../commands/action-availability.server.ts";
import { ActionPage } from "../commands/action-page.tsx";
import { readCommand } from "../commands/command.server.ts";
import { CommandForm } from "../commands/command-form.tsx";
import { ActionAvailabilityFields, CommandOutcome } from "../commands/command-fragments.ts";
import type { Route } from "./+types/confirm-written-form.ts";
import { Quoted } from "./quoted.tsx";

const ConfirmWrittenFormQuery = graphql(
  `query ConfirmWrittenFormQuery($reference: String!) {
    today
    complaint(reference: $reference) {
      ...ActionAvailabilityFields
      firstContactOn
      startsOn
      parts { number description }
    }
  }`,
  [ActionAvailabilityFields],
);

const ConfirmWrittenForm = graphql(
  `mutation ConfirmOwnWrittenForm($input: ConfirmWrittenFormInput!) {
    outcome: confirmWrittenForm(input: $input) { ...CommandOutcome }
  }`,
  [CommandOutcome],
);

const texts = defineTexts({
  nl: {
    title: "Klopt wat wij opschreven?",
    intro:
      "U vertelde ons uw klacht. Zo staat het nu op papier. Zegt u dat het klopt, dan is het een schriftelijke klacht. Vanaf vandaag geldt dan de termijn van de wet.",
    told: (facts: { day: string }) => `Dit vertelde u ons op ${facts.day}:`,
    right: "Ondertekenen",
    statement: "Ja, dit klopt. Hiermee onderteken ik mijn klacht",
    tick: "Zet een vinkje als het klopt. Klopt het niet? Stuur ons dan een bericht.",
    send: "Verstuur",
    wrong: "Het klopt niet: stuur een bericht",
  },
  en: {
    title: "Is what we wrote down right?",
    intro:
      "You told us your complaint. This is how it stands on paper. If you say that it is right, it is a written complaint. From today the time limit of the law then counts.",
    told: (facts) => `This is what you told us on ${facts.day}:`,
    right: "Sign",
    statement: "Yes, this is right. I hereby sign my complaint",
    tick: "Tick the box if it is right. Is it not? Then send us a message.",
    send: "Send",
    wrong: "It is not right: send a message",
  },
});

export { shouldRevalidate } from "../commands/reload-after-conflict.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = requestContext(context);
  const complaint = found(api, (await api.query(ConfirmWrittenFormQuery, params)).complaint);
  return {
    availability: availabilityOf(complaint, language, "CONFIRM_WRITTEN_FORM"),
    day: dayWords(language).long(complaint.firstContactOn),
    words: complaint.parts.flatMap(({ description }) => description ?? []).join("\n\n"),
  };
}

export async function action(args: Route.ActionArgs) {
  const { api, language } = requestContext(args.context);
  const fields = z.object({ right: z.literal("yes", { error: texts[language].tick }) });
  const form = await readCommand(args, fields);
  if (!form.ok) return form.again;
  const availability = () => api.query(ConfirmWrittenFormQuery, args.params);
  // The day of the municipality's own clock, from which the term will run.
  const { today: confirmedOn } = await availability();
  return form.run(
    ConfirmWrittenForm,
    { ...form.target, confirmedOn },
    {
      flash: "confirmed",
      already: async () => (await availability()).complaint?.startsOn != null,
    },
  );
}

export default function ConfirmWrittenFormPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { availability, day, words } = loaderData;
  return (
    <ActionPage title={t.title} intro={t.intro} availability={availability} state={actionData}>
      <Quoted above={t.told({ day })}>{words}</Quoted>
      <CommandForm availability={availability} state={actionData}>
        <TickField name="right" label={t.right} statement={t.statement} />
        <div className="g-actions">
          <SubmitButton>{t.send}</SubmitButton>
          <PageLink to={`/mijn-klacht/${availability.reference}/bericht`}>{t.wrong}</PageLink>
        </div>
      </CommandForm>
    </ActionPage>
  );
}
