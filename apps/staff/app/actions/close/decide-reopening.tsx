import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { yesOrNo } from "../../forms/code-schema.server.ts";
import { YesNoField } from "../../forms/yes-no-field.tsx";
import type { Route } from "./+types/decide-reopening.ts";

const DecideReopening = graphql(
  `mutation DecideReopening($input: DecideReopeningInput!) { outcome: decideReopening(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ approved: yesOrNo() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "DECIDE_REOPENING");

export const action = perform({
  type: "DECIDE_REOPENING",
  form: form,
  document: DecideReopening,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person decides about reopening. */
export default function DecideReopeningPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <YesNoField
        name="approved"
        label={t.approved}
        yes={loaderData.straightToOmbudsman ? t.takeUp : t.yes}
        no={t.no}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    approved: "Gaat de klacht weer open?",
    yes: "Ja, heropenen met de eerste termijn",
    takeUp: "Ja, behandelen als klacht",
    no: "Nee, de klacht blijft gesloten",
  },
  en: {
    approved: "Is the complaint reopened?",
    yes: "Yes, reopen with the first term",
    takeUp: "Yes, handle it as a complaint",
    no: "No, the complaint stays closed",
  },
});
