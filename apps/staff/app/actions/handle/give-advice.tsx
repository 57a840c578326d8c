import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { giveAdviceInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/give-advice.ts";

const GiveAdvice = graphql(
  `mutation GiveAdvice($input: GiveAdviceInput!) { outcome: giveAdvice(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ report: longText(giveAdviceInput.report) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "GIVE_ADVICE");

export const action = perform({
  type: "GIVE_ADVICE",
  form: form,
  document: GiveAdvice,
  input: (values, target) => ({ ...target, ...values }),
});

/** The advice, with findings and recommendations. */
export default oneTextPage({
  name: "report",
  most: giveAdviceInput.report,
  question: { nl: "Bevindingen, advies en aanbevelingen", en: "Findings, advice and recommendations" },
  rows: 18,
});
