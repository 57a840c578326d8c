import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { endRepresentationInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/end-representation.ts";

const EndRepresentation = graphql(
  `mutation EndRepresentation($input: EndRepresentationInput!) { outcome: endRepresentation(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ reason: longText(endRepresentationInput.reason).optional() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "END_REPRESENTATION");

export const action = perform({
  type: "END_REPRESENTATION",
  form: form,
  document: EndRepresentation,
  input: ({ reason }, target) => ({ ...target, reason: reason ?? null }),
});

/** The representative no longer acts for the complainant. */
export default oneTextPage({
  name: "reason",
  most: endRepresentationInput.reason,
  question: { nl: "Reden", en: "Reason" },
  rows: 3,
  optional: true,
});
