import { kept } from "../input/kept-field.ts";
import { day, flag } from "../input/plain-fields.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { plainCommand } from "../mutation/plain-command.ts";

plainCommand("confirmWrittenForm", {
  description: "An oral complaint becomes a written one (Awb 9:4): the statutory terms start.",
  fields: {
    confirmedOn: day("The day on which the complainant confirmed; today for a click."),
    evidence: kept(
      "STATEMENT",
      optionalText("Where the signed paper lies, or what was said; required of staff, else null."),
    ),
  },
});

plainCommand("correctReceiptDate", {
  description:
    "Mends a mistake of entry, never of what came through the site (Awb 2:20). An earlier day stands at once; a later one waits for another to approve.",
  fields: {
    receivedOn: day("The real day of receipt."),
    reason: kept("REASON", text("What went wrong.")),
    evidence: kept(
      "STATEMENT",
      optionalText("The message itself or where it lies; required for e-mail, else null."),
    ),
  },
});

plainCommand("decideReceiptCorrection", {
  description: "The second pair of eyes on a later day of receipt.",
  fields: { approved: flag("True: the complaint counts as received on that day. False: nothing changes.") },
});

plainCommand("moveStartDate", {
  description:
    "Sent by a route not designated: the term of 9:11 starts at internal forwarding, and the sender is told without delay (Awb 2:24).",
  fields: { startsOn: day("The day of internal forwarding.") },
});

plainCommand("adoptCalendar", {
  description: "Computes the terms with the newest calendar, after its difference was shown.",
  fields: {},
});

plainCommand("adoptSettings", {
  description: "Computes the terms with the newest settings, after their difference was shown.",
  fields: {},
});
