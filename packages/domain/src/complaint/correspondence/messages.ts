import type { FileRef, TextRef } from "../../ids.ts";
import { mustNotBeArchived } from "../guards.ts";
import { accept, type Rule } from "../rule.ts";
import { requestNotices, toComplainant } from "./notices.ts";

export interface SendMessage {
  readonly type: "SendMessage";
  readonly text: TextRef;
  readonly enclosures: readonly FileRef[];
}

/** A message between complainant and staff. One of ours in the portal is announced within 48 hours (Awb 2:10(1)). */
export const sendMessage: Rule<SendMessage> = {
  type: "SendMessage",
  by: ["COMPLAINANT", "COORDINATOR", "HANDLER"],
  guard: mustNotBeArchived,
  decide: (complaint, { text, enclosures }, context) => {
    const from = context.actor.kind === "STAFF" ? "STAFF" : "COMPLAINANT";
    const sent = { type: "MessageSent", number: complaint.messageCount + 1, from, text, enclosures } as const;
    const notices = from === "STAFF" ? requestNotices(complaint, toComplainant(complaint, "MESSAGE")) : [];
    return accept(context, sent, ...notices);
  },
};

export interface AddNote {
  readonly type: "AddNote";
  readonly text: TextRef;
}

/** Internal: never shown to the complainant or the respondent, but within reach of a request for access. */
export const addNote: Rule<AddNote> = {
  type: "AddNote",
  by: ["INTAKE", "COORDINATOR", "HANDLER", "SIGNATORY", "ADVISER"],
  guard: mustNotBeArchived,
  decide: (_, { text }, context) => accept(context, { type: "NoteAdded", text }),
};
