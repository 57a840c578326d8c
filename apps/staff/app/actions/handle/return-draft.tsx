import { longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { returnDraftInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/return-draft.ts";

const ReturnDraft = graphql(
  `mutation ReturnDraft($input: ReturnDraftInput!) { outcome: returnDraft(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ comments: longText(returnDraftInput.comments) });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "RETURN_DRAFT");

export const action = perform({
  type: "RETURN_DRAFT",
  form: form,
  document: ReturnDraft,
  input: (values, target) => ({ ...target, ...values }),
});

/** Sends the draft back to the handler. */
export default oneTextPage({
  name: "comments",
  most: returnDraftInput.comments,
  question: { nl: "Wat moet de behandelaar aanpassen?", en: "What should the handler change?" },
});
