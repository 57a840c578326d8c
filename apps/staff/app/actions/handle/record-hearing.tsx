import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { idempotencyKey, line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordHearingInput } from "@gehoor/web/graphql/text-limits.ts";
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
import { openHearings } from "../../forms/open-hearings.ts";
import { PartyField } from "../../forms/party-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import type { Route } from "./+types/record-hearing.ts";

const RecordHearing = graphql(
  `mutation RecordHearing($input: RecordHearingInput!) { outcome: recordHearing(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    partyId: line(),
    heardOn: dayTyped(todayOn),
    mode: codeIn(hearingModeTexts.nl),
    report: longText(recordHearingInput.report),
    idempotencyKey: idempotencyKey(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_HEARING");

export const action = perform({
  type: "RECORD_HEARING",
  form: form,
  document: RecordHearing,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { DAY_IN_FUTURE: "heardOn", DAY_BEFORE_RECEIPT: "heardOn", HEARING_NOT_OFFERED: "partyId" },
});

/** The report of a hearing that took place. */
export default function RecordHearingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { open, initial } = openHearings(loaderData);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ ...initial, heardOn: loaderData.todayOn }}
    >
      <PartyField name="partyId" label={t.partyId} parties={open} />
      <DayField name="heardOn" label={t.heardOn} />
      <RadioGroup name="mode" label={t.mode} options={optionsOf(useTexts(hearingModeTexts))} />
      <TextAreaField
        name="report"
        most={recordHearingInput.report}
        label={t.report}
        hint={t.reportHint}
        rows={14}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Wie is gehoord?",
    heardOn: "Op welke dag?",
    mode: "Hoe?",
    report: "Verslag",
    reportHint: "Zakelijk: wat is gezegd. Beide kanten lezen dit.",
  },
  en: {
    partyId: "Who was heard?",
    heardOn: "On which day?",
    mode: "How?",
    report: "Report",
    reportHint: "To the point: what was said. Both sides read this.",
  },
});
