import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { recordReportReactionInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/record-report-reaction.ts";

const RecordReportReaction = graphql(
  `mutation RecordReportReaction($input: RecordReportReactionInput!) { outcome: recordReportReaction(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ partyId: line(), words: longText(recordReportReactionInput.words) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_REPORT_REACTION");

export const action = perform({
  type: "RECORD_REPORT_REACTION",
  form: form,
  document: RecordReportReaction,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { REPORT_NOT_SENT: "partyId", ALREADY_DONE: "partyId" },
});

/** What a party said of the report of a hearing, by telephone, by mail or at the desk. */
export default function RecordReportReactionPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { awaitedReactions } = loaderData;
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ partyId: awaitedReactions.length === 1 ? awaitedReactions[0]?.partyId : undefined }}
    >
      <PartyField name="partyId" label={t.partyId} parties={awaitedReactions} />
      <TextAreaField
        name="words"
        most={recordReportReactionInput.words}
        label={t.words}
        hint={t.wordsHint}
        rows={6}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Wie reageert?",
    words: "Wat is gezegd?",
    wordsHint: "En wanneer. Ook als er geen opmerkingen zijn.",
  },
  en: {
    partyId: "Who reacts?",
    words: "What was said?",
    wordsHint: "And when. Also if there is nothing to remark.",
  },
});
