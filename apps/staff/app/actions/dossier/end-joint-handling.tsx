import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Lets this complaint go on by itself again. */
const form = defineForm("END_JOINT_HANDLING", {
  withReference: {
    kind: "line",
    size: 20,
    label: { nl: "Kenmerk van de andere klacht", en: "Reference of the other complaint" },
    hint: {
      nl: "De klacht waarmee deze nu samen wordt behandeld.",
      en: "The complaint with which this one is handled now.",
    },
    refusals: ["NOT_JOINT"],
  },
});

export const loader = loadForm(form, ({ request }) => ({
  initial: { withReference: new URL(request.url).searchParams.get("met") },
}));
export const action = runCommand(form);
export default formPage(form);
