import { plainForm } from "../../commands/plain-form.ts";

/** Removes somebody who was named by mistake. */
export const form = plainForm("REMOVE_RESPONDENT", {
  partyId: {
    kind: "pick",
    from: "respondents",
    label: { nl: "Wie?", en: "Who?" },
    refusals: ["COPY_ALREADY_SENT", "NO_SUCH_RESPONDENT"],
  },
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom was dit een vergissing?", en: "Why was this a mistake?" },
  },
});
