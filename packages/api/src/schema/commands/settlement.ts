import { joinedToo } from "../input/joined-too-field.ts";
import { kept } from "../input/kept-field.ts";
import { partNumbers } from "../input/part-fields.ts";
import { saidBy } from "../input/said-by-field.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { plainCommand } from "../mutation/plain-command.ts";

plainCommand("startInformal", {
  description: "Trying to solve it together (Awb 9:5). The term keeps running.",
  fields: {
    agreement: kept("SETTLEMENT", text("What was agreed with the complainant, the running clock included.")),
  },
});

plainCommand("askSettled", {
  description: "Says what was done and asks the complainant whether that settles it.",
  fields: {
    text: kept("SETTLEMENT", text("What was done.")),
    parts: partNumbers("Of which parts it is asked; null or empty for all that are open."),
  },
});

plainCommand("confirmSettlement", {
  description: "The complainant says it is settled (Awb 9:5).",
  fields: {
    parts: partNumbers(
      "Which of the parts that were asked about; null or empty for all of them. The others are not settled.",
    ),
    joinedToo: joinedToo(),
  },
});

plainCommand("refuseSettlement", {
  description: "Not settled: the procedure goes on where it was.",
  fields: { remarks: kept("SETTLEMENT", optionalText("Why not; null when nothing is said.")) },
});

plainCommand("recordSettlement", {
  description: "Satisfaction stated to a staff member, confirmed by letter.",
  fields: {
    note: kept("SETTLEMENT", text("What the complainant said, when and to whom.")),
    parts: partNumbers("Which parts are settled; null or empty for all that are open."),
    saidBy: saidBy(),
    joinedToo: joinedToo(),
  },
});

plainCommand("endInformal", {
  description: "Back to the formal track.",
  fields: {},
});

plainCommand("reportNotSettled", {
  description: "It turned out not to be settled: it goes on at once, with the original term (Awb 9:5).",
  fields: { remarks: kept("SETTLEMENT", optionalText("What is not settled; null when nothing is said.")) },
});
