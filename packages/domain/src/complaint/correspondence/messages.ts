import { shows, viewOf } from "../../access/view.ts";
import type { EnclosureRef, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { mustNotBeArchived } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, unless } from "../rule.ts";
import { requestNotices, toComplainant } from "./notices.ts";
import { messagesAnHour, withinTheHour } from "./recent-messages.ts";

export interface SendMessage {
  readonly text: TextRef;
  readonly enclosures: readonly EnclosureRef[];
}

/** A message between complainant and staff. One of ours in the portal is announced within 48 hours (Awb 2:10(1)). */
export const sendMessage: Rule<SendMessage> = {
  by: ["COMPLAINANT", "COORDINATOR", "HANDLER"],
  guard: mustNotBeArchived,
  decide: (complaint, { text, enclosures }, context) => {
    const from = context.actor.kind === "STAFF" ? "STAFF" : "COMPLAINANT";
    const sent = { type: "MessageSent", number: complaint.messageCount + 1, from, text, enclosures } as const;
    const notices = from === "STAFF" ? requestNotices(complaint, toComplainant(complaint, "MESSAGE")) : [];
    return unless(mustNotFlood(complaint, context), () => accept(context, sent, ...notices));
  },
};

/**
 * A flood of electronic messages may be refused, if the sender is told so at once (Awb 2:15). By person, so that nobody
 * takes the place of another. Not a guard: whether somebody may write does not depend on how much they wrote.
 */
function mustNotFlood({ recentMessages }: Complaint, { actor, now }: Context): Refusal | undefined {
  if (!("partyId" in actor)) return undefined;
  const sent = withinTheHour(recentMessages, now).filter(({ by }) => by === actor.partyId);
  return sent.length < messagesAnHour
    ? undefined
    : refusal("TOO_MANY_MESSAGES", { messages: messagesAnHour });
}

export interface AddNote {
  readonly text: TextRef;
}

/**
 * Internal: never shown to the complainant or the respondent, but within reach of a request for access. At the counter it is
 * how a message or a paper is taken in; who brings it in cannot read it back.
 */
export const addNote: Rule<AddNote> = {
  by: ["COUNTER", "COORDINATOR", "HANDLER", "SIGNATORY", "ADVISER"],
  guard: mustNotBeArchived,
  decide: (complaint, { text }, context) => {
    const view = viewOf(context.actor, complaint, context.coordination);
    const atCounter = shows(view, "NOTES") ? {} : ({ atCounter: true } as const);
    return accept(context, { type: "NoteAdded", text, ...atCounter });
  },
};
