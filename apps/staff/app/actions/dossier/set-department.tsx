import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { staffChoices } from "../../forms/load-staff.server.ts";

/** Chooses the department the complaint is about. */
const form = defineForm("SET_DEPARTMENT", {
  departmentId: {
    kind: "pick",
    from: "departments",
    as: "list",
    label: { nl: "Afdeling", en: "Department" },
  },
});

export const loader = loadForm(form, async (args) => {
  const { departments } = await staffChoices(args);
  return { options: { departments } };
});
export const action = runCommand(form);
export default formPage(form);
