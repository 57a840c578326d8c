import { RadioGroup } from "@gehoor/web/forms/choice-field.tsx";
import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { TextAreaField } from "@gehoor/web/forms/text-field.tsx";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { closeParallelProcedureInput } from "@gehoor/web/graphql/text-limits.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { z } from "zod";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { perform } from "../../commands/perform.server.ts";
import { codeIn } from "../../forms/code-schema.server.ts";
import { parallelProcedureTexts } from "../../words/handling.texts.ts";
import type { Route } from "./+types/close-parallel-procedure.ts";

const OpenParallelProcedures = graphql(
  `query OpenParallelProcedures($reference: String!) { complaint(reference: $reference) { parallelProcedures { kind closedAt } } }`,
);

const CloseParallelProcedure = graphql(
  `mutation CloseParallelProcedure($input: CloseParallelProcedureInput!) { outcome: closeParallelProcedure(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ kind: codeIn(parallelProcedureTexts.nl), note: longText(closeParallelProcedureInput.note) });

export async function loader(args: Route.LoaderArgs) {
  const { api } = requestContext(args.context);
  const [facts, { complaint }] = await Promise.all([
    loadAction(args, "CLOSE_PARALLEL_PROCEDURE"),
    api.query(OpenParallelProcedures, { reference: args.params.reference }),
  ]);
  const open = complaint?.parallelProcedures.filter(({ closedAt }) => closedAt === null) ?? [];
  return { ...facts, open: open.map(({ kind }) => kind) };
}

export const action = perform({
  type: "CLOSE_PARALLEL_PROCEDURE",
  form,
  document: CloseParallelProcedure,
  input: (values, target) => ({ ...target, ...values }),
  refusedAt: { NO_PARALLEL_PROCEDURE_OPEN: "kind" },
});

/** A duty beside the complaint is with who must do it, or done. */
export default function CloseParallelProcedurePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const names = useTexts(parallelProcedureTexts);
  const { open } = loaderData;
  return (
    <ActionPage
      loaderData={loaderData}
      actionData={actionData}
      labels={t}
      initial={{ kind: open.length === 1 ? open[0] : undefined }}
    >
      <RadioGroup
        name="kind"
        label={t.kind}
        options={open.map((kind) => ({ value: kind, label: names[kind] }))}
      />
      <TextAreaField
        name="note"
        most={closeParallelProcedureInput.note}
        label={t.note}
        hint={t.noteHint}
        rows={3}
      />
    </ActionPage>
  );
}

const texts = defineTexts({
  nl: {
    kind: "Welke procedure?",
    note: "Wie nam het over, of hoe is het gedaan?",
    noteHint: "Bij een datalek: wanneer de privacyfunctionaris het overnam of meldde.",
  },
  en: {
    kind: "Which procedure?",
    note: "Who took it over, or how was it done?",
    noteHint: "For a data breach: when the privacy officer took it over or reported it.",
  },
});
