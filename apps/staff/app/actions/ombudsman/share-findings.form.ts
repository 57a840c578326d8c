import { plainForm } from "../../commands/plain-form.ts";

/** The ombudsman's findings, with their term for a reaction. */
export const form = plainForm("SHARE_FINDINGS", {
  text: { kind: "text", rows: 14, label: { nl: "Bevindingen", en: "Findings" } },
  dueOn: {
    kind: "day",
    label: { nl: "Reactie vóór of op", en: "Reaction by" },
    refusals: ["DAY_PASSED"],
  },
});
