import { plainForm } from "../../commands/plain-form.ts";

/** When it happened, where the complaint did not say or said it wrong. */
export const form = plainForm("DATE_CONDUCT", {
  conductUntilOn: {
    kind: "day",
    label: { nl: "Laatste dag van de gedraging", en: "Last day of the conduct" },
    refusals: ["CONDUCT_IN_FUTURE"],
  },
});
