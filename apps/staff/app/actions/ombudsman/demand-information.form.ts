import { plainForm } from "../../commands/plain-form.ts";

/** The ombudsman's question, with their term. */
export const form = plainForm(
  "DEMAND_INFORMATION",
  {
    text: {
      kind: "text",
      rows: 10,
      label: {
        nl: "De vraag, zoals de ombudsman die stelt",
        en: "The question, as the ombudsman puts it",
      },
    },
    dueOn: {
      kind: "day",
      label: { nl: "Antwoord vóór of op", en: "Answer by" },
      refusals: ["DAY_PASSED"],
    },
  },
  { once: true },
);
