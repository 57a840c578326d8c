import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { refuseRepresentativeInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/refuse-representative.ts";

const RefuseRepresentative = graphql(
  `mutation RefuseRepresentative($input: RefuseRepresentativeInput!) { outcome: refuseRepresentative(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(refuseRepresentativeInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "REFUSE_REPRESENTATIVE");

export const action = perform({
  type: "REFUSE_REPRESENTATIVE",
  form: form,
  document: RefuseRepresentative,
  input: (values, target) => ({ ...target, ...values }),
});

/** The representative may not act for the complainant, for serious objections (Awb 2:2). */
export default oneTextPage({
  name: "reason",
  most: refuseRepresentativeInput.reason,
  question: {
    nl: "Welke ernstige bezwaren zijn er? Dit komt in de brieven aan beiden.",
    en: "Which serious objections are there? This goes into the letters to both.",
  },
  rows: 5,
});
