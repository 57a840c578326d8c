import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordContactInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import type { Route } from "./+types/record-contact.ts";

const RecordContact = graphql(
  `mutation RecordContact($input: RecordContactInput!) { outcome: recordContact(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    contactedOn: dayTyped(todayOn),
    mode: codeIn(hearingModeTexts.nl),
    note: longText(recordContactInput.note).optional(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_CONTACT");

export const action = perform({
  type: "RECORD_CONTACT",
  form: form,
  document: RecordContact,
  input: ({ contactedOn, mode, note }, target) => ({ ...target, contactedOn, mode, note: note ?? null }),
  refusedAt: { DAY_IN_FUTURE: "contactedOn", DAY_BEFORE_RECEIPT: "contactedOn" },
});

/** Records a conversation with the complainant. */
export default function RecordContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ contactedOn: loaderData.todayOn, mode: "PHONE" }}
    >
      <DayField name="contactedOn" label={t.contactedOn} />
      <RadioGroup name="mode" label={t.mode} options={optionsOf(useTexts(hearingModeTexts))} />
      <TextAreaField name="note" most={recordContactInput.note} label={t.note} optional />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { contactedOn: "Op welke dag?", mode: "Hoe?", note: "Wat is besproken?" },
  en: { contactedOn: "On which day?", mode: "How?", note: "What was said?" },
});
