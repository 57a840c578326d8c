import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Handles this complaint together with that of somebody else. */
const form = defineForm("HANDLE_JOINTLY", {
  withReference: {
    kind: "line",
    size: 20,
    label: { nl: "Kenmerk van de andere klacht", en: "Reference of the other complaint" },
    hint: {
      nl: "Van iemand anders, over hetzelfde, ook open.",
      en: "Of somebody else, about the same, open too.",
    },
    refusals: ["JOINT_WITH_ITSELF", "JOINT_WITH_OPEN", "SAME_COMPLAINANT", "ALREADY_DONE"],
  },
});

export const loader = loadForm(form, ({ request }) => ({
  initial: { withReference: new URL(request.url).searchParams.get("met") },
}));
export const action = runCommand(form);
export default formPage(form);
