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
import type { Route } from "./+types/confirm-spam.ts";

const ConfirmSpam = graphql(
  `mutation ConfirmSpam($input: ConfirmSpamInput!) { outcome: confirmSpam(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ confirmed: yesOrNo() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "CONFIRM_SPAM");

export const action = perform({
  type: "CONFIRM_SPAM",
  form: form,
  document: ConfirmSpam,
  input: (values, target) => ({ ...target, ...values }),
});

/** The second person says whether it is a complaint. */
export default function ConfirmSpamPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <YesNoField name="confirmed" label={t.confirmed} yes={t.yes} no={t.no} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    confirmed: "Is dit inderdaad geen klacht?",
    yes: "Klopt, dit is geen klacht",
    no: "Dit is wel een klacht",
  },
  en: {
    confirmed: "Is this indeed not a complaint?",
    yes: "Right, this is not a complaint",
    no: "This is a complaint",
  },
});
