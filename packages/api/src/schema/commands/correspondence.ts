import { actorOf } from "../../auth/session.ts";
import { postedHash } from "../../letters/print-letter.ts";
import { DispatchEvidenceEnum } from "../codes/correspondence-codes.ts";
import { code } from "../input/code-fields.ts";
import { kept } from "../input/kept-field.ts";
import { day, whole } from "../input/plain-fields.ts";
import { text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

const LONGEST_MESSAGE = 10_000;
const MOST_NOTICES = 10_000;

commandMutation("sendMessage", {
  description:
    "A message between complainant and staff. One of ours is announced within 48 hours (Awb 2:10(1)).",
  once: true,
  fields: { text: text("The message.", LONGEST_MESSAGE) },
  compose: ({ text: message }, { addText }) => ({
    type: "SendMessage",
    text: addText("MESSAGE", message),
    enclosures: [],
  }),
});

plainCommand("addNote", {
  description: "An internal note: never shown to the parties, but within reach of a request for access.",
  once: true,
  fields: { text: kept("NOTE", text("The note.", LONGEST_MESSAGE)) },
});

commandMutation("recordDispatch", {
  description:
    "The evidence that a letter left (Awb 2:11, 2:25). For an answer or a decline it closes the case.",
  fields: {
    number: whole("Which letter.", 1, MOST_NOTICES),
    dispatchedOn: day("The day it left; a letter on paper is kept with that date."),
    evidence: code(DispatchEvidenceEnum, "How that is known."),
  },
  find: async ({ number, dispatchedOn: on }, context, complaintId) => ({
    found: await postedHash(context.unrestricted, actorOf(context), {
      complaintId,
      number,
      on,
      now: context.now,
    }),
  }),
  compose: ({ number, dispatchedOn, evidence }, _, letterHash) => ({
    type: "RecordDispatch",
    number,
    dispatchedOn,
    evidence,
    letterHash,
  }),
});

plainCommand("recordDispatchFailure", {
  description: "It did not arrive: sent again another way (Awb 2:11).",
  fields: { number: whole("Which letter.", 1, MOST_NOTICES) },
});

plainCommand("letPostedLetterStand", {
  description:
    "A posted letter came back, and nothing else is left to be tried: it counts as sent on the day of that posting (Awb 2:11).",
  fields: {
    number: whole("Which letter.", 1, MOST_NOTICES),
    reason: kept("REASON", text("Why nothing else can be tried.", LONGEST_MESSAGE)),
  },
});
