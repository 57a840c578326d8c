import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { authorisationTexts } from "../../words/people.texts.ts";
import type { Route } from "./+types/record-authorisation.ts";

const RecordAuthorisation = graphql(
  `mutation RecordAuthorisation($input: RecordAuthorisationInput!) { outcome: recordAuthorisation(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ authorisation: codeIn(authorisationTexts.nl) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RECORD_AUTHORISATION");

export const action = perform({
  type: "RECORD_AUTHORISATION",
  form: form,
  document: RecordAuthorisation,
  input: (values, target) => ({ ...target, ...values }),
});

/** Whether the written authorisation was asked or received. */
export default function RecordAuthorisationPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup
        name="authorisation"
        label={t.authorisation}
        options={optionsOf(useTexts(authorisationTexts))}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { authorisation: "De schriftelijke machtiging is" },
  en: { authorisation: "The written authorisation was" },
});
