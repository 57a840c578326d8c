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
import { authorityTexts } from "../../words/authority.texts.ts";
import { optionsOf } from "../../words/choice-options.ts";
import type { Route } from "./+types/set-authority.ts";

const SetAuthority = graphql(
  `mutation SetAuthority($input: SetAuthorityInput!) { outcome: setAuthority(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ authority: codeIn(authorityTexts.nl) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "SET_AUTHORITY");

export const action = perform({
  type: "SET_AUTHORITY",
  form,
  document: SetAuthority,
  input: (values, target) => ({ ...target, ...values }),
});

/** Whose conduct it is, where that does not follow from the person complained about. */
export default function SetAuthorityPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="authority" label={t.authority} options={optionsOf(useTexts(authorityTexts))} />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { authority: "Van welk bestuursorgaan is de gedraging?" },
  en: { authority: "Which authority's conduct is it?" },
});
