import { answerCommand } from "@gehoor/web/commands/answer-command.server.ts";
import { readForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { idempotencyKey } from "@gehoor/web/forms/reading/schemas.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs } from "react-router";
import { z } from "zod";
import { tellingOf } from "../commands/check-command.server.ts";
import { commandDocument } from "../commands/command-document.ts";
import { fieldChecks, tied } from "../forms/fields/form-schema.server.ts";
import type { Code } from "../words/code.ts";
import { callerTexts, noteFields } from "./call-fields.ts";
import { texts } from "./telephone.texts.ts";

/** The complaint as the counter knows it: that it exists. */
export const CalledComplaint = graphql(`
  query CalledComplaint($reference: String!) { complaint(reference: $reference) { id reference } }
`);

const AddNote = commandDocument("ADD_NOTE");

type Note = Readonly<Record<"name" | "phone" | "text" | "idempotencyKey", string>> & {
  readonly caller: Code<"Caller">;
};
const form = tied<Note>(
  z.object({ idempotencyKey: idempotencyKey(), ...fieldChecks("ADD_NOTE", noteFields, "") }),
);

/** Keeps the note among those of the complaint, in Dutch as the file is; who works on it gets an alert. */
export async function keepCallNote(args: ActionFunctionArgs) {
  const { api } = requestContext(args.context);
  const sent = await readForm(args, form);
  if (!sent.ok) return sent.again;
  const { caller, idempotencyKey: key, ...said } = sent.values;
  const { complaint } = await api.query(CalledComplaint, { reference: args.params.reference ?? "" });
  if (!complaint) throw api.notFound();
  const text = texts.nl.note({ who: callerTexts.nl[caller].toLowerCase(), ...said });
  const { outcome } = await api.mutate(AddNote, {
    input: { complaintId: complaint.id, text, expectedVersion: null, idempotencyKey: key },
  });
  return answerCommand(args, outcome, sent, {
    done: { path: "/telefoon", flash: "note" },
    ...tellingOf(args, { first: undefined, fields: noteFields }),
    // It names no version: nothing that somebody else did meanwhile bears on a note.
    conflict: async () => sent.refuse().data,
  });
}
