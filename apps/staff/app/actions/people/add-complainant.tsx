import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Adds somebody who joins the complaint. */
const form = defineForm("ADD_COMPLAINANT", { person: { kind: "person" } }, { once: true });

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
