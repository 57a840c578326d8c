import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { reopeningTexts } from "../../words/outcome.texts.ts";

/** Proposes to reopen a closed complaint, or to take up as one what went straight to the ombudsman. */
const form = defineForm("PROPOSE_REOPENING", {
  ground: {
    kind: "choice",
    of: reopeningTexts,
    label: { nl: "Waarom heropenen?", en: "Why reopen?" },
  },
  reason: { kind: "text", label: { nl: "Toelichting", en: "Explanation" } },
  parts: {
    kind: "pickNumbers",
    from: "endedParts",
    label: {
      nl: "Welke onderdelen die eerder eindigden, gaan ook verder?",
      en: "Which parts that ended earlier go on as well?",
    },
    hint: {
      nl: "Waarmee de klacht eindigde, gaat vanzelf verder. Kies alleen wat daarvóór al klaar was.",
      en: "What the complaint ended with goes on by itself. Choose only what had ended before that.",
    },
    optional: true,
    refusals: ["NO_SUCH_PART"],
  },
  returnedOn: {
    kind: "day",
    label: {
      nl: "Op welke dag stuurde de ombudsman het terug?",
      en: "On which day did the ombudsman send it back?",
    },
    hint: {
      nl: "Vanaf die dag loopt de termijn van de klacht. Leeg: vandaag.",
      en: "The term of the complaint runs from that day. Empty: today.",
    },
    optional: true,
    shownIf: "straightToOmbudsman",
    refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
  },
});

/** The ombudsman sends back only what went straight there. */
export const loader = loadForm(form, async ({ known }) => {
  const { straightToOmbudsman } = (await known()).facts;
  return { shown: { straightToOmbudsman } };
});
export const action = runCommand(form);
export default formPage(form);
