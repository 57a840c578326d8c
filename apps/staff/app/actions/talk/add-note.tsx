import { idempotencyKey, longText } from "@gehoor/web/forms/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { addNoteInput } from "@gehoor/web/graphql/text-limits.ts";
import { z } from "zod";
import { CommandOutcome } from "../../commands/command-outcome.ts";
import { loadAction } from "../../commands/load-action.server.ts";
import { oneTextPage } from "../../commands/one-text-page.tsx";
import { perform } from "../../commands/perform.server.ts";
import type { Route } from "./+types/add-note.ts";

const AddNote = graphql(
  `mutation AddNote($input: AddNoteInput!) { outcome: addNote(input: $input) { ...CommandOutcome } }`,
  [CommandOutcome],
);

const form = () => z.object({ text: longText(addNoteInput.text), idempotencyKey: idempotencyKey() });

export const loader = (args: Route.LoaderArgs) => loadAction(args, "ADD_NOTE");

export const action = perform({
  type: "ADD_NOTE",
  form: form,
  document: AddNote,
  input: (values, target) => ({ ...target, ...values }),
});

/** A note for colleagues. */
export default oneTextPage({
  name: "text",
  most: addNoteInput.text,
  question: { nl: "Uw notitie", en: "Your note" },
});
