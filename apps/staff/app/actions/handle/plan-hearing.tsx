import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import { askedMode } from "./asked-mode.server.ts";

/** Plans the hearing of one side. */
const form = defineForm(
  "PLAN_HEARING",
  {
    partyId: {
      kind: "pick",
      from: "toHear",
      label: { nl: "Met wie?", en: "With whom?" },
      initial: "only",
      refusals: ["ALREADY_HEARD", "HEARING_NOT_OFFERED"],
    },
    plannedOn: {
      kind: "day",
      label: { nl: "Op welke dag?", en: "On which day?" },
      refusals: ["HEARING_NOT_IN_FUTURE"],
    },
    time: {
      kind: "time",
      label: { nl: "Hoe laat?", en: "At what time?" },
      hint: { nl: "Bijvoorbeeld 14.00 of 9.30.", en: "For example 14:00 or 9:30." },
    },
    mode: { kind: "choice", of: hearingModeTexts, label: { nl: "Hoe?", en: "How?" } },
    meant: {
      kind: "text",
      rows: 2,
      label: { nl: "Waarom juist dan?", en: "Why just then?" },
      hint: {
        nl: "Alleen nodig na de laatste dag voor de reactie, op een vrije dag, of naast een ander gesprek.",
        en: "Only needed after the last day for the answer, on a free day, or beside another hearing.",
      },
      optional: "depends",
      refusals: ["HEARING_AFTER_TERM", "HEARING_ON_CLOSED_DAY", "HEARING_DOUBLE_BOOKED"],
    },
  },
  { once: true },
);

export const loader = loadForm(form, async ({ known }) => ({
  initial: { mode: askedMode((await known()).facts) },
}));
export const action = runCommand(form);
export default formPage(form);
