import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordOmbudsmanRequestInput } from "@gehoor/web/graphql/text-limits.ts";
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
import { ombudsmanRouteTexts } from "../../words/ombudsman.texts.ts";
import type { Route } from "./+types/record-ombudsman-request.ts";

export const RecordOmbudsmanRequest = graphql(
  `mutation RecordOmbudsmanRequest($input: RecordOmbudsmanRequestInput!) { outcome: recordOmbudsmanRequest(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = (todayOn: string) =>
  z.object({
    receivedOn: dayTyped(todayOn),
    via: codeIn(ombudsmanRouteTexts.nl),
    delayReason: longText(recordOmbudsmanRequestInput.delayReason).optional(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_OMBUDSMAN_REQUEST");

export const action = perform({
  type: "RECORD_OMBUDSMAN_REQUEST",
  form: form,
  document: RecordOmbudsmanRequest,
  input: ({ delayReason, ...values }, target) => ({ ...target, ...values, delayReason: delayReason ?? null }),
  refusedAt: {
    DAY_IN_FUTURE: "receivedOn",
    DAY_BEFORE_RECEIPT: "receivedOn",
    SENT_ON_WITHOUT_REASON: "delayReason",
  },
});

/** Records that the ombudsman was asked to look at it. */
export default function RecordOmbudsmanRequestPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ receivedOn: loaderData.todayOn }}
    >
      <DayField name="receivedOn" label={t.receivedOn} />
      <RadioGroup name="via" label={t.via} options={optionsOf(useTexts(ombudsmanRouteTexts))} />
      <TextAreaField
        name="delayReason"
        most={recordOmbudsmanRequestInput.delayReason}
        label={t.delayReason}
        hint={t.delayHint}
        rows={2}
        optional="depends"
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    receivedOn: "Op welke dag kwam het verzoek binnen?",
    via: "Hoe kwam het binnen?",
    delayReason: "Waarom gaat het nu pas door?",
    delayHint: "Nodig als het bij ons binnenkwam en later dan de volgende werkdag naar de ombudsman gaat.",
  },
  en: {
    receivedOn: "On which day did the request come in?",
    via: "How did it come in?",
    delayReason: "Why does it go on only now?",
    delayHint: "Needed if it came in with us and goes to the ombudsman later than the next working day.",
  },
});
