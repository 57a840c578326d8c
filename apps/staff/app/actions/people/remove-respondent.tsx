import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Removes somebody who was named by mistake. */
const form = defineForm("REMOVE_RESPONDENT", {
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

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
