import { day } from "../input/plain-fields.ts";
import { text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";

commandMutation("confirmWrittenForm", {
  description: "An oral complaint becomes a written one (Awb 9:4): the statutory terms start.",
  fields: { confirmedOn: day("The day on which the complainant confirmed; today for a click.") },
  compose: ({ confirmedOn }) => ({ type: "ConfirmWrittenForm", confirmedOn }),
});

commandMutation("correctReceiptDate", {
  description: "Mends a mistake of entry: the only way to change d0 besides a notice under Awb 2:24.",
  fields: { receivedOn: day("The real day of receipt."), reason: text("What went wrong.") },
  compose: ({ receivedOn, reason }, { keep }) => ({
    type: "CorrectReceiptDate",
    receivedOn,
    reason: keep("REASON", reason),
  }),
});

commandMutation("moveStartDate", {
  description:
    "Sent by a route not designated: the term starts at internal forwarding, and the sender is told (Awb 2:24).",
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
