import { conflictStatus } from "@gehoor/web/commands/conflict-status.ts";
import { typedValues } from "@gehoor/web/forms/reading/form-values.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type ActionFunctionArgs, data, redirect } from "react-router";
import { actionPath } from "../commands/action-path.ts";
import type { CommandState } from "../commands/command-state.ts";
import type { FormAction } from "../commands/define-form.ts";
import { draftButton, draftField } from "./draft-fields.ts";
import { DiscardDraft, DraftsQuery, OwnDrafts } from "./draft-query.ts";
import { draftShown } from "./draft-shown.server.ts";
import { fieldsWritten, keepForm } from "./keep-form.server.ts";

type Again = ReturnType<typeof data<CommandState>>;

/** What a form that takes drafts was sent for, where that is not its command. */
export async function answerDraft(
  args: ActionFunctionArgs,
  action: FormAction,
  received: URLSearchParams,
): Promise<Again | Response | undefined> {
  const button = received.get(draftButton);
  if (button === null) return undefined;
  const { api } = requestContext(args.context);
  if (button === "weg") {
    await api.mutate(DiscardDraft, { revision: received.get(draftField) ?? "" });
    return redirect(actionPath(args.params.reference ?? "", action));
  }
  const draft = await keepForm(args, action, received);
  const known =
    draft.outcome === "KEPT" ? draft.revision : draft.outcome === "NEWER" && draft.newer?.revision;
  if (typeof known === "string") received.set(draftField, known);
  else if (draft.outcome === "NEWER") received.set(draftField, "");
  received.delete(draftButton);
  return data({ mistakes: [], typed: typedValues(received), draft });
}

/** What became elsewhere of the text that is sent now. */
type Meanwhile = {
  /** The form again, where they went on with the text elsewhere: to send the older one would take the newer along unread. */
  readonly again: Again | undefined;
  /** Once the command is done: throws away what was kept of a part or party that is chosen no more. */
  readonly done: () => Promise<void>;
};

/** Looks whether what is sent is the newest that this person has written; asked of a form that says upon which draft it was. */
export async function draftsMeanwhile(
  { context, params }: ActionFunctionArgs,
  action: FormAction,
  received: URLSearchParams,
): Promise<Meanwhile> {
  const { api, language } = requestContext(context);
  const known = received.get(draftField);
  const reference = params.reference ?? "";
  const { ownDrafts } = known === null ? { ownDrafts: [] } : await api.query(OwnDrafts, {});
  const here = ownDrafts.filter((one) => one.reference === reference && one.action === action);
  const chosen = new Set([...received.values(), ""]);
  const newer = here.find(({ subject, revision }) => chosen.has(subject) && revision !== known);
  const left = here.find(({ subject, revision }) => !chosen.has(subject) && revision === known);
  const done = async () => {
    if (left) await api.mutate(DiscardDraft, { revision: left.revision });
  };
  if (!newer) return { again: undefined, done };
  const { complaint } = await api.query(DraftsQuery, { reference, action });
  const found = complaint?.drafts.find(({ subject }) => subject === newer.subject);
  // Kept by this very page, whose answer was lost on the way.
  const isSame = JSON.stringify(found?.fields) === JSON.stringify(fieldsWritten(received));
  if (!found || isSame) return { again: undefined, done };
  received.set(draftField, found.revision);
  const draft = { outcome: "NEWER" as const, newer: draftShown(found, language) };
  return {
    again: data({ mistakes: [], typed: typedValues(received), draft }, { status: conflictStatus }),
    done,
  };
}
