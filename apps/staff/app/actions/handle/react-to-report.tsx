import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** The person complained about reacts to the report of a hearing; an empty box says that there is nothing to remark. */
const form = defineForm("REACT_TO_REPORT", {
  remarks: {
    kind: "text",
    label: { nl: "Uw opmerkingen, als u die hebt", en: "Your remarks, if any" },
    optional: true,
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
