import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Joins this complaint to the same one that came first. */
const form = defineForm("MERGE_COMPLAINT", {
  intoReference: {
    kind: "line",
    size: 20,
    label: { nl: "Kenmerk van de eerdere klacht", en: "Reference of the earlier complaint" },
    hint: {
      nl: "Van dezelfde klager, over hetzelfde, nog open.",
      en: "Of the same complainant, about the same, still open.",
    },
    refusals: ["MERGE_INTO_ITSELF", "MERGE_INTO_OPEN", "MERGE_INTO_EARLIEST"],
  },
});

export const loader = loadForm(form, ({ request }) => ({
  initial: { intoReference: new URL(request.url).searchParams.get("in") },
}));
export const action = runCommand(form);
export default formPage(form);
