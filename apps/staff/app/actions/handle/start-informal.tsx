import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { startInformalInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/start-informal.ts";

const StartInformal = graphql(
  `mutation StartInformal($input: StartInformalInput!) { outcome: startInformal(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ agreement: longText(startInformalInput.agreement) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "START_INFORMAL");

export const action = perform({
  type: "START_INFORMAL",
  form: form,
  document: StartInformal,
  input: (values, target) => ({ ...target, ...values }),
});

/** Records that the complainant wants to try to solve it together. */
export default function StartInformalPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <TextAreaField
        name="agreement"
        most={startInformalInput.agreement}
        label={t.agreement}
        hint={t.agreementHint}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { agreement: "Wat is met de klager afgesproken?", agreementHint: "Ook dat de termijn doorloopt." },
  en: {
    agreement: "What was agreed with the complainant?",
    agreementHint: "Also that the term keeps running.",
  },
});
