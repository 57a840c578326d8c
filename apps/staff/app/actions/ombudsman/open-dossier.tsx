import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { ActionPage } from "../../commands/action-page.tsx";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { nothingAsked } from "../../commands/nothing-asked.server.ts";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/open-dossier.ts";

const OpenDossier = graphql(
  `mutation OpenDossier($input: OpenDossierInput!) { outcome: openDossier(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

export const loader = (args: Route.LoaderArgs) => loadAction(args, "OPEN_DOSSIER");

export const action = perform({
  type: "OPEN_DOSSIER",
  form: nothingAsked,
  document: OpenDossier,
  input: (_, target) => target,
});

/** The liaison opens the file; each opening is recorded. */
export default ActionPage;
