import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { proposeSpamInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/propose-spam.ts";

const ProposeSpam = graphql(
  `mutation ProposeSpam($input: ProposeSpamInput!) { outcome: proposeSpam(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(proposeSpamInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROPOSE_SPAM");

export const action = perform({
  type: "PROPOSE_SPAM",
  form: form,
  document: ProposeSpam,
  input: (values, target) => ({ ...target, ...values }),
});

/** Proposes that it is no complaint at all. */
export default oneTextPage({
  name: "reason",
  most: proposeSpamInput.reason,
  question: { nl: "Waarom is dit geen klacht?", en: "Why is this not a complaint?" },
  rows: 3,
});
