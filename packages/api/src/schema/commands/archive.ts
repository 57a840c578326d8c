import { kept } from "../input/kept-field.ts";
import { flag } from "../input/plain-fields.ts";
import { text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { mainStatusOf } from "../mutation/known.ts";
import { plainCommand } from "../mutation/plain-command.ts";

plainCommand("placeHold", {
  description: "Nothing of it may be destroyed until the hold is lifted.",
  fields: { reason: kept("REASON", text("Why.")) },
});

plainCommand("liftHold", {
  description: "Retention counts again.",
  fields: {},
});

plainCommand("archiveComplaint", {
  description: "Out of sight of daily work, once the ombudsman's year is over.",
  fields: {},
});

commandMutation("destroyComplaint", {
  description: "Erases texts, persons and letters; the events stay and still verify.",
  fields: {
    reportPublished: flag("The annual report over its year is out (Awb 9:12a)."),
    listApproved: flag("The destruction list was approved."),
  },
  find: async (_, context, complaintId) => ({ found: await mainStatusOf(context, complaintId) }),
  compose: ({ reportPublished, listApproved }, _, mainStatus) => ({
    type: "DestroyComplaint",
    reportPublished,
    listApproved,
    mainStatus,
  }),
});

commandMutation("chooseRetention", {
  description:
    "A result of the Selectielijst that nothing in the file shows. Never a shorter time than it has.",
  fields: {
    forGood: flag("True: part of what is kept for good (13.1.3). False: financial consequences (13.1.1)."),
    reason: text("Why."),
  },
  compose: ({ forGood, reason }, { addText }) => ({
    type: "ChooseRetention",
    retention: forGood ? "13.1.3" : "13.1.1",
    reason: addText("REASON", reason),
  }),
});
