import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { proposeOutsideFormalInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { optionsOf } from "../../words/choice-options.ts";
import { outsideFormalTexts } from "../../words/outcome.texts.ts";
import type { Route } from "./+types/propose-outside-formal.ts";

const ProposeOutsideFormal = graphql(
  `mutation ProposeOutsideFormal($input: ProposeOutsideFormalInput!) { outcome: proposeOutsideFormal(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ ground: codeIn(outsideFormalTexts.nl), reasons: longText(proposeOutsideFormalInput.reasons) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROPOSE_OUTSIDE_FORMAL");

export const action = perform({
  type: "PROPOSE_OUTSIDE_FORMAL",
  form: form,
  document: ProposeOutsideFormal,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { GROUND_DOES_NOT_FIT: "ground" },
});

/** Proposes to close what is no complaint in the sense of Awb 9:4. */
export default function ProposeOutsideFormalPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup name="ground" label={t.ground} options={optionsOf(useTexts(outsideFormalTexts))} />
      <TextAreaField
        name="reasons"
        most={proposeOutsideFormalInput.reasons}
        label={t.reasons}
        hint={t.reasonsHint}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: { ground: "Waarom?", reasons: "Redenen", reasonsHint: "Dit komt in de brief, als er een adres is." },
  en: {
    ground: "Why?",
    reasons: "Reasons",
    reasonsHint: "This goes into the letter, if there is an address.",
  },
});
