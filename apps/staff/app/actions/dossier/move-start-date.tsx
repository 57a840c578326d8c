import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Moves the start of the term for mail through an undesignated route. */
const form = defineForm("MOVE_START_DATE", {
  startsOn: {
    kind: "day",
    label: {
      nl: "Dag van doorgeleiden binnen de gemeente (2:24)",
      en: "Day of forwarding within the municipality (2:24)",
    },
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
