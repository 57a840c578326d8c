import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { askedMode } from "./asked-mode.server.ts";
import { modeField } from "./hearing-fields.ts";

/** The report of a hearing that took place. */
const form = defineForm(
  "RECORD_HEARING",
  {
    partyId: {
      kind: "pick",
      from: "toHear",
      label: { nl: "Wie is gehoord?", en: "Who was heard?" },
      initial: "only",
      refusals: ["HEARING_NOT_OFFERED"],
    },
    heardOn: {
      kind: "day",
      label: { nl: "Op welke dag?", en: "On which day?" },
      initial: "today",
      refusals: ["DAY_IN_FUTURE", "DAY_BEFORE_RECEIPT"],
    },
    mode: modeField,
    report: {
      kind: "text",
      rows: 14,
      label: { nl: "Verslag", en: "Report" },
      hint: {
        nl: "Zakelijk: wat is gezegd. Beide kanten lezen dit.",
        en: "To the point: what was said. Both sides read this.",
      },
    },
  },
  { once: true },
);

export const loader = loadForm(form, askedMode);
export const action = runCommand(form);
export default formPage(form);
