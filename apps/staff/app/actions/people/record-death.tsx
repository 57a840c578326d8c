import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Records that a complainant died. */
const form = defineForm("RECORD_DEATH", {
  partyId: {
    kind: "pick",
    from: "living",
    label: { nl: "Wie is overleden?", en: "Who died?" },
    initial: "only",
    refusals: ["NO_SUCH_PARTY"],
  },
  diedOn: {
    kind: "day",
    label: { nl: "Op welke dag?", en: "On which day?" },
    refusals: ["DAY_IN_FUTURE"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
