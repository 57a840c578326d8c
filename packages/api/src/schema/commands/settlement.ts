import { joinedToo } from "../input/joined-too-field.ts";
import { partNumbers } from "../input/part-fields.ts";
import { saidBy } from "../input/said-by-field.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";

commandMutation("startInformal", {
  description: "Trying to solve it together (Awb 9:5). The term keeps running.",
  fields: { agreement: text("What was agreed with the complainant, the running clock included.") },
  compose: ({ agreement }, { addText }) => ({
    type: "StartInformal",
    agreement: addText("SETTLEMENT", agreement),
  }),
});

commandMutation("askSettled", {
  description: "Says what was done and asks the complainant whether that settles it.",
  fields: {
    text: text("What was done."),
    parts: partNumbers("Of which parts it is asked; null or empty for all that are open."),
  },
  compose: ({ text: done, parts }, { addText }) => ({
    type: "AskSettled",
    text: addText("SETTLEMENT", done),
    parts,
  }),
});

commandMutation("confirmSettlement", {
  description: "The complainant says it is settled (Awb 9:5).",
  fields: {
    parts: partNumbers(
      "Which of the parts that were asked about; null or empty for all of them. The others are not settled.",
    ),
    joinedToo: joinedToo(),
  },
  compose: (input) => ({ type: "ConfirmSettlement", ...input }),
});

commandMutation("refuseSettlement", {
  description: "Not settled: the procedure goes on where it was.",
  fields: { remarks: optionalText("Why not; null when nothing is said.") },
  compose: ({ remarks }, { addText }) => ({
    type: "RefuseSettlement",
    remarks: remarks === undefined ? undefined : addText("SETTLEMENT", remarks),
  }),
});

commandMutation("recordSettlement", {
  description: "Satisfaction stated to a staff member, confirmed by letter.",
  fields: {
    note: text("What the complainant said, when and to whom."),
    parts: partNumbers("Which parts are settled; null or empty for all that are open."),
    saidBy: saidBy(),
    joinedToo: joinedToo(),
  },
  compose: ({ note, ...input }, { addText }) => ({
    type: "RecordSettlement",
    note: addText("SETTLEMENT", note),
    ...input,
  }),
});

commandMutation("endInformal", {
  description: "Back to the formal track.",
  fields: {},
  compose: () => ({ type: "EndInformal" }),
});

commandMutation("reportNotSettled", {
  description: "It turned out not to be settled: it goes on at once, with the original term (Awb 9:5).",
  fields: { remarks: optionalText("What is not settled; null when nothing is said.") },
  compose: ({ remarks }, { addText }) => ({
    type: "ReportNotSettled",
    remarks: remarks === undefined ? undefined : addText("SETTLEMENT", remarks),
  }),
});
