import { onceApproved } from "../../letters/letter-beforehand.ts";
import { DeclineGroundEnum } from "../codes/decision-codes.ts";
import { code, codes } from "../input/code-fields.ts";
import { kept } from "../input/kept-field.ts";
import { partNumbers } from "../input/part-fields.ts";
import { optionalDay, optionalReference } from "../input/plain-fields.ts";
import { optionalLine, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { knownComplaint } from "../mutation/known.ts";
import { plainCommand } from "../mutation/plain-command.ts";

commandMutation("proposeDecline", {
  description:
    "Proposes not to handle it (Awb 9:8): with a ground and reasons, before the fourth week has passed.",
  fields: {
    ground: code(DeclineGroundEnum, "The main ground."),
    otherGrounds: codes(DeclineGroundEnum, "What holds besides; null or empty for nothing.", {
      required: false,
      most: 7,
    }),
    reasons: text("For the letter."),
    earlierReference: optionalReference(
      "The earlier complaint that was handled, for ALREADY_HANDLED; else null.",
    ),
    reviewOn: optionalDay("When to look again, for CRIMINAL_INVESTIGATION; else null."),
    court: optionalLine("Which court and under which number, for OTHER_COURT; else null."),
    parts: partNumbers("Which parts; null or empty for the whole complaint."),
  },
  find: async ({ earlierReference }, context) =>
    earlierReference === undefined
      ? { found: undefined }
      : knownComplaint(context, earlierReference, "earlierReference"),
  compose: ({ ground, otherGrounds, reasons, reviewOn, court, parts }, { addText }, earlier) => ({
    type: "ProposeDecline",
    ground,
    otherGrounds,
    reasons: addText("REASON", reasons),
    earlier,
    reviewOn,
    court: court === undefined ? undefined : addText("REASON", court),
    parts,
  }),
  letter: onceApproved("DECLINED", "ApproveDecline"),
});

plainCommand("approveDecline", {
  description: "The second pair of eyes; the letter goes out.",
  fields: {},
});

plainCommand("dropDecline", {
  description: "Not declined after all.",
  fields: { comments: kept("REASON", optionalText("Why; null when it needs no words.")) },
});

plainCommand("reviewDecline", {
  description: "Looked at again, for a decline that holds as long as a criminal investigation does.",
  fields: { reviewOn: optionalDay("When to look again; null once investigation and prosecution are over.") },
});
