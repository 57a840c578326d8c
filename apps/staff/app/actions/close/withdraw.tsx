import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Records an explicit withdrawal. */
const form = defineForm("WITHDRAW", {
  partyId: {
    kind: "pick",
    from: "complainants",
    label: { nl: "Wie trekt in?", en: "Who withdraws?" },
    initial: "only",
    refusals: ["NO_SUCH_PARTY"],
  },
  joinedToo: { kind: "joinedToo", refusals: ["NOTHING_JOINED"] },
  statement: {
    kind: "text",
    rows: 4,
    label: {
      nl: "Wat zei of schreef de klager, en wanneer?",
      en: "What did the complainant say or write, and when?",
    },
    hint: { nl: "Zwijgen is geen intrekking.", en: "Silence is no withdrawal." },
    refusals: ["STATEMENT_MISSING"],
  },
});

export const loader = loadForm(form);
export const action = runCommand(form);
export default formPage(form);
