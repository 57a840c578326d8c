import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { placeHoldInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/place-hold.ts";

const PlaceHold = graphql(
  `mutation PlaceHold($input: PlaceHoldInput!) { outcome: placeHold(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(placeHoldInput.reason) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PLACE_HOLD");

export const action = perform({
  type: "PLACE_HOLD",
  form: form,
  document: PlaceHold,
  input: (values, target) => ({ ...target, ...values }),
});

/** Keeps the file from being destroyed. */
export default oneTextPage({
  name: "reason",
  most: placeHoldInput.reason,
  question: { nl: "Waarom moet het dossier blijven?", en: "Why must the file stay?" },
  rows: 3,
});
