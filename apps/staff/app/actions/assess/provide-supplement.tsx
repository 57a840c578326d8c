import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { provideSupplementInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/provide-supplement.ts";

const ProvideSupplement = graphql(
  `mutation ProvideSupplement($input: ProvideSupplementInput!) { outcome: provideSupplement(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () =>
  z.object({ text: longText(provideSupplementInput.text), idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "PROVIDE_SUPPLEMENT");

export const action = perform({
  type: "PROVIDE_SUPPLEMENT",
  form: form,
  document: ProvideSupplement,
  input: (values, target) => ({ ...target, ...values }),
});

/** Records what the complainant added by another way than the site. */
export default oneTextPage({
  name: "text",
  most: provideSupplementInput.text,
  question: { nl: "Wat vulde de klager aan?", en: "What did the complainant add?" },
});
