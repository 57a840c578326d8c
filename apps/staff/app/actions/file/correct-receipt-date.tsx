import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { correctReceiptDateInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import type { Route } from "./+types/correct-receipt-date.ts";

const CorrectReceiptDate = graphql(
  `mutation CorrectReceiptDate($input: CorrectReceiptDateInput!) { outcome: correctReceiptDate(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    receivedOn: dayTyped(todayOn),
    reason: longText(correctReceiptDateInput.reason),
    evidence: longText(correctReceiptDateInput.evidence),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CORRECT_RECEIPT_DATE");

export const action = perform({
  type: "CORRECT_RECEIPT_DATE",
  form: form,
  document: CorrectReceiptDate,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    RECEIVED_IN_FUTURE: "receivedOn",
    CONDUCT_IN_FUTURE: "receivedOn",
    MESSAGE_MISSING: "evidence",
  },
});

/** Mends a mistake in the day of receipt. */
export default function CorrectReceiptDatePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <DayField name="receivedOn" label={t.receivedOn} />
      <TextAreaField name="reason" most={correctReceiptDateInput.reason} label={t.reason} rows={3} />
      <TextAreaField
        name="evidence"
        most={correctReceiptDateInput.evidence}
        label={t.evidence}
        hint={t.hint}
        rows={3}
        optional="depends"
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    receivedOn: "Werkelijke dag van ontvangst",
    reason: "Hoe ontstond de fout?",
    evidence: "De e-mail zelf, of waar die ligt",
    hint: "Nodig bij een klacht per e-mail. De kop van het bericht zegt wanneer het kwam.",
  },
  en: {
    receivedOn: "Actual day of receipt",
    reason: "How did the mistake come about?",
    evidence: "The e-mail itself, or where it lies",
    hint: "Needed for a complaint by e-mail. The head of the message says when it came.",
  },
});
