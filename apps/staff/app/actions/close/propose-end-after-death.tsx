import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { proposeEndAfterDeathInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/propose-end-after-death.ts";

const ProposeEndAfterDeath = graphql(
  `mutation ProposeEndAfterDeath($input: ProposeEndAfterDeathInput!) { outcome: proposeEndAfterDeath(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ attempt: longText(proposeEndAfterDeathInput.attempt) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROPOSE_END_AFTER_DEATH");

export const action = perform({
  type: "PROPOSE_END_AFTER_DEATH",
  form: form,
  document: ProposeEndAfterDeath,
  input: (values, target) => ({ ...target, ...values }),
});

/** Proposes to end it because nobody complains any more. */
export default oneTextPage({
  name: "attempt",
  most: proposeEndAfterDeathInput.attempt,
  question: {
    nl: "Hoe zocht u de erfgenamen, en wat kwam daarvan?",
    en: "How did you look for the heirs, and what came of it?",
  },
  rows: 3,
});
