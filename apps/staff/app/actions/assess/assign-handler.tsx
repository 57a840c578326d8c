import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { staffChoices } from "../../forms/load-staff.server.ts";

/** Chooses who is asked to handle the complaint, with the suggestion filled in. */
const form = defineForm("ASSIGN_HANDLER", {
  handlerId: {
    kind: "pick",
    from: "staff",
    as: "list",
    label: { nl: "Wie behandelt de klacht?", en: "Who handles the complaint?" },
    refusals: ["RESPONDENT_HANDLES", "NO_HANDLER_ROLE", "ALREADY_DONE"],
  },
  departmentId: {
    kind: "pick",
    from: "departments",
    as: "list",
    label: { nl: "Afdeling", en: "Department" },
    optional: true,
  },
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom deze persoon?", en: "Why this person?" },
    hint: {
      nl: "Alleen nodig als u een ander kiest dan het afdelingshoofd of een directielid (over een bestuurder: het bestuur).",
      en: "Needed only if you choose somebody other than the head of department or a director (about a member of the board: the board).",
    },
    optional: "depends",
    refusals: ["ROUTE_REASON_MISSING"],
  },
});

export const loader = loadForm(form, async (args) => ({
  options: await staffChoices(args, "HANDLER"),
  initial: { handlerId: new URL(args.request.url).searchParams.get("aan") },
}));
export const action = runCommand(form);
export default formPage(form);
