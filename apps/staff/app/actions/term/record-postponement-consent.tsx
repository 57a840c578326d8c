import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordPostponementConsentInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import { SaidByField, saidByTexts } from "../../forms/said-by-field.tsx";
import type { Route } from "./+types/record-postponement-consent.ts";

const RecordPostponementConsent = graphql(
  `mutation RecordPostponementConsent($input: RecordPostponementConsentInput!) { outcome: recordPostponementConsent(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    untilOn: dayTyped(todayOn),
    consentedOn: dayTyped(todayOn),
    consent: longText(recordPostponementConsentInput.consent),
    saidBy: line().optional(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_POSTPONEMENT_CONSENT");

export const action = perform({
  type: "RECORD_POSTPONEMENT_CONSENT",
  form: form,
  document: RecordPostponementConsent,
  input: (values, target) => ({ ...target, ...values, saidBy: values.saidBy ?? null }),
  refusedAt: {
    WHOSE_WORD: "saidBy",
    NO_SUCH_PARTY: "saidBy",
    POSTPONE_LATER_THAN_DUE: "untilOn",
    DAY_PASSED: "untilOn",
    NOT_A_WORKING_DAY: "untilOn",
    DAY_IN_FUTURE: "consentedOn",
    DAY_BEFORE_RECEIPT: "consentedOn",
  },
});

/** Records consent that came on paper or by mail. */
export default function RecordPostponementConsentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={{ ...useTexts(saidByTexts), ...t }}>
      <SaidByField complainants={loaderData.complainants} representative={loaderData.representative} />
      <DayField name="untilOn" label={t.untilOn} hint={t.untilHint} />
      <DayField name="consentedOn" label={t.consentedOn} />
      <TextAreaField
        name="consent"
        most={recordPostponementConsentInput.consent}
        label={t.consent}
        rows={4}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    untilOn: "Tot en met welke dag is uitstel afgesproken?",
    untilHint: "Een werkdag na het einde van de termijn.",
    consentedOn: "Op welke dag stemde de klager in?",
    consent: "De woorden van de klager, zoals gegeven",
  },
  en: {
    untilOn: "Until which day was postponement agreed?",
    untilHint: "A working day after the end of the term.",
    consentedOn: "On which day did the complainant agree?",
    consent: "The complainant's words, as given",
  },
});
