import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordWaiverInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { PartyField } from "../../forms/party-field.tsx";
import { SaidByField, saidByTexts } from "../../forms/said-by-field.tsx";
import { optionsOf } from "../../words/choice-options.ts";
import { waiverTexts } from "../../words/hearing.texts.ts";
import type { Route } from "./+types/record-waiver.ts";

const RecordWaiver = graphql(
  `mutation RecordWaiver($input: RecordWaiverInput!) { outcome: recordWaiver(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    partyId: line(),
    ground: codeIn(waiverTexts.nl),
    note: longText(recordWaiverInput.note),
    saidBy: line().optional(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_WAIVER");

export const action = perform({
  type: "RECORD_WAIVER",
  form: form,
  document: RecordWaiver,
  input: (values, target) => ({ ...target, ...values, saidBy: values.saidBy ?? null }),
  refusedAt: {
    WHOSE_WORD: "saidBy",
    NO_SUCH_PARTY: "saidBy",
    OFFER_NOT_SENT: "ground",
    REPLY_TERM_RUNS: "ground",
    HEARING_WANTED: "ground",
    NO_WAIVER_FOR_RESPONDENT: "ground",
    ALREADY_HEARD: "partyId",
  },
});

/** Records why somebody was not heard, on one of the grounds of the law. */
export default function RecordWaiverPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const open = loaderData.hearings.filter(({ status }) => status !== "HEARD" && status !== "WAIVED");
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={{ ...useTexts(saidByTexts), ...t }}
      initial={{ partyId: open.length === 1 ? open[0]?.partyId : undefined }}
    >
      <PartyField name="partyId" label={t.partyId} parties={open} />
      <RadioGroup
        name="ground"
        label={t.ground}
        hint={t.groundHint}
        options={optionsOf(useTexts(waiverTexts))}
      />
      <SaidByField complainants={loaderData.complainants} representative={loaderData.representative} />
      <TextAreaField name="note" most={recordWaiverInput.note} label={t.note} hint={t.noteHint} rows={4} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Wie wordt niet gehoord?",
    ground: "Grond (9:10 lid 2)",
    groundHint: "Voor de beklaagde geldt alleen de eerste.",
    note: "Toelichting",
    noteHint: "Wat is gezegd en wanneer, of waarom de klacht kennelijk ongegrond is.",
  },
  en: {
    partyId: "Who is not heard?",
    ground: "Ground (9:10(2))",
    groundHint: "For the person complained about only the first one holds.",
    note: "Explanation",
    noteHint: "What was said and when, or why the complaint is manifestly unfounded.",
  },
});
