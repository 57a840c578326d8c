import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { confirmWrittenFormInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { DayField } from "../../forms/day-field.tsx";
import { dayTyped } from "../../forms/day-schema.server.ts";
import type { Route } from "./+types/confirm-written-form.ts";

const ConfirmWrittenForm = graphql(
  `mutation ConfirmWrittenForm($input: ConfirmWrittenFormInput!) { outcome: confirmWrittenForm(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({ confirmedOn: dayTyped(todayOn), evidence: longText(confirmWrittenFormInput.evidence) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CONFIRM_WRITTEN_FORM");

export const action = perform({
  type: "CONFIRM_WRITTEN_FORM",
  form: form,
  document: ConfirmWrittenForm,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: {
    DAY_IN_FUTURE: "confirmedOn",
    DAY_BEFORE_RECEIPT: "confirmedOn",
    CONFIRMATION_MISSING: "evidence",
  },
});

/** The day on which the complainant confirmed what was written down. */
export default function ConfirmWrittenFormPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ confirmedOn: loaderData.todayOn }}
    >
      <DayField name="confirmedOn" label={t.confirmedOn} />
      <TextAreaField name="evidence" most={confirmWrittenFormInput.evidence} label={t.evidence} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    confirmedOn: "Op welke dag bevestigde de klager?",
    evidence: "Waar ligt de ondertekende klacht, of wat zei de klager?",
  },
  en: {
    confirmedOn: "On which day did the complainant confirm?",
    evidence: "Where does the signed complaint lie, or what did the complainant say?",
  },
});
