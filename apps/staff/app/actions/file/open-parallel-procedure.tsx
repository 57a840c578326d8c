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
import { parallelProcedureTexts } from "../../words/handling.texts.ts";
import type { Route } from "./+types/open-parallel-procedure.ts";

const OpenParallelProcedure = graphql(
  `mutation OpenParallelProcedure($input: OpenParallelProcedureInput!) { outcome: openParallelProcedure(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ kind: codeIn(parallelProcedureTexts.nl) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "OPEN_PARALLEL_PROCEDURE");

export const action = perform({
  type: "OPEN_PARALLEL_PROCEDURE",
  form: form,
  document: OpenParallelProcedure,
  input: (values, target) => ({ ...target, ...values }),
});

/** Starts a duty that runs beside the complaint. */
export default function OpenParallelProcedurePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  return (
    <ActionPage loaderData={loaderData} actionData={actionData} labels={t}>
      <RadioGroup
        name="kind"
        label={t.kind}
        hint={t.kindHint}
        options={optionsOf(useTexts(parallelProcedureTexts))}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    kind: "Welke procedure?",
    kindHint: "Een datalek moet binnen 72 uur gemeld zijn; bezwaar heeft een eigen korte termijn.",
  },
  en: {
    kind: "Which procedure?",
    kindHint: "A data breach must be reported within 72 hours; objection has a short term of its own.",
  },
});
