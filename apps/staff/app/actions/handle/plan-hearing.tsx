import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import { askedMode } from "./asked-mode.server.ts";
import { meantField, placeField } from "./place-field.ts";

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
    place: placeField,
    meant: meantField,
  },
  { once: true },
);

export const loader = loadForm(form, async ({ known }) => ({
  initial: { mode: askedMode((await known()).facts) },
}));
export const action = runCommand(form);
export default formPage(form);
