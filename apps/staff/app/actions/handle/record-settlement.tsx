import { JoinedTooField } from "@gehoor/web/forms/joined-too-field.tsx";
import { line, longText, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordSettlementInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { openParts } from "../../forms/code-schema.server.ts";
import { joinedTooTexts } from "../../forms/joined-too.texts.ts";
import { allOpen, OpenPartsField } from "../../forms/parts-field.tsx";
import { SaidByField, saidByTexts } from "../../forms/said-by-field.tsx";
import type { Route } from "./+types/record-settlement.ts";

const RecordSettlement = graphql(
  `mutation RecordSettlement($input: RecordSettlementInput!) { outcome: recordSettlement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({
    saidBy: line().optional(),
    parts: openParts(),
    note: longText(recordSettlementInput.note),
    joinedToo: ticked(),
  });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_SETTLEMENT");

export const action = perform({
  type: "RECORD_SETTLEMENT",
  form: form,
  document: RecordSettlement,
  input: (values, target) => ({ ...target, ...values, saidBy: values.saidBy ?? null }),
  refusedAt: {
    WHOSE_WORD: "saidBy",
    NO_SUCH_PARTY: "saidBy",
    NO_SUCH_PART: "parts",
    NOTHING_JOINED: "joinedToo",
  },
});

/** Records that the complainant said it is settled. */
export default function RecordSettlementPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={{ ...useTexts(joinedTooTexts), ...useTexts(saidByTexts), ...t }}
      initial={allOpen(loaderData.parts)}
    >
      <SaidByField complainants={loaderData.complainants} representative={loaderData.representative} />
      <OpenPartsField name="parts" label={t.parts} hint={t.partsHint} parts={loaderData.parts} />
      <JoinedTooField references={loaderData.joinedReferences} words={useTexts(joinedTooTexts)} />
      <TextAreaField name="note" most={recordSettlementInput.note} label={t.note} hint={t.noteHint} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    parts: "Welke onderdelen?",
    partsHint: "Alles aangevinkt: de hele klacht. Wat u weglaat, wordt verder behandeld.",
    note: "Wat zei de klager, wanneer en tegen wie?",
    noteHint: "De gemeente moet dit kunnen bewijzen. Zwijgen is geen instemming.",
  },
  en: {
    parts: "Which parts?",
    partsHint: "All ticked: the whole complaint. What you leave out is handled further.",
    note: "What did the complainant say, when and to whom?",
    noteHint: "The municipality must be able to prove this. Silence is no consent.",
  },
});
