import { day, flag } from "../input/plain-fields.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";

commandMutation("confirmWrittenForm", {
  description: "An oral complaint becomes a written one (Awb 9:4): the statutory terms start.",
  fields: {
    confirmedOn: day("The day on which the complainant confirmed; today for a click."),
    evidence: optionalText("Where the signed paper lies, or what was said; required of staff, else null."),
  },
  compose: ({ confirmedOn, evidence }, { addText }) => ({
    type: "ConfirmWrittenForm",
    confirmedOn,
    evidence: evidence === undefined ? undefined : addText("STATEMENT", evidence),
  }),
});

commandMutation("correctReceiptDate", {
  description:
    "Mends a mistake of entry, never of what came through the site (Awb 2:20). An earlier day stands at once; a later one waits for another to approve.",
  fields: {
    receivedOn: day("The real day of receipt."),
    reason: text("What went wrong."),
    evidence: optionalText("The message itself or where it lies; required for e-mail, else null."),
  },
  compose: ({ receivedOn, reason, evidence }, { addText }) => ({
    type: "CorrectReceiptDate",
    receivedOn,
    reason: addText("REASON", reason),
    evidence: evidence === undefined ? undefined : addText("STATEMENT", evidence),
  }),
});

commandMutation("decideReceiptCorrection", {
  description: "The second pair of eyes on a later day of receipt.",
  fields: { approved: flag("True: the complaint counts as received on that day. False: nothing changes.") },
  compose: ({ approved }) => ({ type: "DecideReceiptCorrection", approved }),
});

commandMutation("moveStartDate", {
  description:
    "Sent by a route not designated: the term of 9:11 starts at internal forwarding, and the sender is told without delay (Awb 2:24).",
  fields: { startsOn: day("The day of internal forwarding.") },
  compose: ({ startsOn }) => ({ type: "MoveStartDate", startsOn }),
});

commandMutation("adoptCalendar", {
  description: "Computes the terms with the newest calendar, after its difference was shown.",
  fields: {},
  compose: () => ({ type: "AdoptCalendar" }),
});

commandMutation("adoptSettings", {
  description: "Computes the terms with the newest settings, after their difference was shown.",
  fields: {},
  compose: () => ({ type: "AdoptSettings" }),
});
