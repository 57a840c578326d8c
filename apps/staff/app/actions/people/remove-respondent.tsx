import { line, longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { removeRespondentInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { PartyField } from "../../forms/party-field.tsx";
import type { Route } from "./+types/remove-respondent.ts";

const RemoveRespondent = graphql(
  `mutation RemoveRespondent($input: RemoveRespondentInput!) { outcome: removeRespondent(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ partyId: line(), reason: longText(removeRespondentInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REMOVE_RESPONDENT");

export const action = perform({
  type: "REMOVE_RESPONDENT",
  form: form,
  document: RemoveRespondent,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { COPY_ALREADY_SENT: "partyId", NO_SUCH_RESPONDENT: "partyId" },
});

/** Removes somebody who was named by mistake. */
export default function RemoveRespondentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <PartyField name="partyId" label={t.partyId} parties={loaderData.respondents} />
      <TextAreaField name="reason" most={removeRespondentInput.reason} label={t.reason} rows={3} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { partyId: "Wie?", reason: "Waarom was dit een vergissing?" },
  en: { partyId: "Who?", reason: "Why was this a mistake?" },
});
