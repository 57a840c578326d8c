import { plainForm } from "../../commands/plain-form.ts";

/** Proposes that it is no complaint at all. */
export const form = plainForm("PROPOSE_SPAM", {
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom is dit geen klacht?", en: "Why is this not a complaint?" },
  },
});
