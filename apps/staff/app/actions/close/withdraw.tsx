import { JoinedTooField } from "@gehoor/web/forms/joined-too-field.tsx";
import { line, longText, ticked } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { withdrawInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { joinedTooTexts } from "../../forms/joined-too.texts.ts";
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/withdraw.ts";

const Withdraw = graphql(
  `mutation Withdraw($input: WithdrawInput!) { outcome: withdraw(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ partyId: line(), statement: longText(withdrawInput.statement), joinedToo: ticked() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "WITHDRAW");

export const action = perform({
  type: "WITHDRAW",
  form: form,
  document: Withdraw,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_SUCH_PARTY: "partyId", STATEMENT_MISSING: "statement", NOTHING_JOINED: "joinedToo" },
});

/** Records an explicit withdrawal. */
export default function WithdrawPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const active = loaderData.complainants.filter(({ withdrawnOn }) => !withdrawnOn);
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={{ ...useTexts(joinedTooTexts), ...t }}
      initial={{ partyId: active.length === 1 ? active[0]?.partyId : undefined }}
    >
      <PartyField name="partyId" label={t.partyId} parties={active} />
      <JoinedTooField references={loaderData.joinedReferences} words={useTexts(joinedTooTexts)} />
      <TextAreaField
        name="statement"
        most={withdrawInput.statement}
        label={t.statement}
        hint={t.statementHint}
        rows={4}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    partyId: "Wie trekt in?",
    statement: "Wat zei of schreef de klager, en wanneer?",
    statementHint: "Zwijgen is geen intrekking.",
  },
  en: {
    partyId: "Who withdraws?",
    statement: "What did the complainant say or write, and when?",
    statementHint: "Silence is no withdrawal.",
  },
});
