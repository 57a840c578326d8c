import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { chooseRetentionInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { yesOrNo } from "../../forms/code-schema.server.ts";
import { YesNoField } from "../../forms/yes-no-field.tsx";
import type { Route } from "./+types/choose-retention.ts";

const ChooseRetention = graphql(
  `mutation ChooseRetention($input: ChooseRetentionInput!) { outcome: chooseRetention(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ forGood: yesOrNo(), reason: longText(chooseRetentionInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CHOOSE_RETENTION");

export const action = perform({
  type: "CHOOSE_RETENTION",
  form,
  document: ChooseRetention,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { RETENTION_SHORTER: "forGood" },
});

/** The records manager's own choice from the Selectielijst. */
export default function ChooseRetentionPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <YesNoField name="forGood" label={t.forGood} yes={t.yes} no={t.no} />
      <TextAreaField name="reason" most={chooseRetentionInput.reason} label={t.reason} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    forGood: "Hoelang blijft het dossier?",
    yes: "Voor altijd: het hoort bij wat bewaard blijft (13.1.3)",
    no: "Zeven jaar: er is schade vergoed of het kostte geld (13.1.1)",
    reason: "Waarom?",
  },
  en: {
    forGood: "How long is the file kept?",
    yes: "For good: it is part of what is kept (13.1.3)",
    no: "Seven years: damage was paid or it cost money (13.1.1)",
    reason: "Why?",
  },
});
