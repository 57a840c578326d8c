import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** What a party said of the report of a hearing, by telephone, by mail or at the desk. */
const form = defineForm("RECORD_REPORT_REACTION", {
  partyId: {
    kind: "pick",
    from: "toReact",
    label: { nl: "Wie reageert?", en: "Who reacts?" },
    initial: "only",
    refusals: ["REPORT_NOT_SENT", "ALREADY_DONE"],
  },
  words: {
    kind: "text",
    label: { nl: "Wat is gezegd?", en: "What was said?" },
    hint: {
      nl: "En wanneer. Ook als er geen opmerkingen zijn.",
      en: "And when. Also if there is nothing to remark.",
    },
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
