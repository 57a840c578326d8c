import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { hearingModeTexts } from "../../words/hearing.texts.ts";
import { askedMode } from "./asked-mode.server.ts";
import { meantField, placeField } from "./place-field.ts";

/** Moments to choose from, for one side. */
const form = defineForm(
  "PROPOSE_HEARING_MOMENTS",
  {
    partyId: {
      kind: "pick",
      from: "toHear",
      label: { nl: "Aan wie?", en: "To whom?" },
      initial: "only",
      refusals: ["ALREADY_HEARD", "HEARING_NOT_OFFERED"],
    },
    moments: {
      kind: "rows",
      input: "HEARING_MOMENT",
      label: { nl: "Welke momenten?", en: "Which moments?" },
      one: { nl: "Moment", en: "Moment" },
      hint: {
        nl: "Een of meer. Twee of drie is het meest gebruikelijk.",
        en: "One or more. Two or three is most usual.",
      },
      boxes: 5,
      needs: "plannedOn",
      of: {
        plannedOn: { kind: "day", label: { nl: "Op welke dag?", en: "On which day?" } },
        time: {
          kind: "time",
          label: { nl: "Hoe laat?", en: "At what time?" },
          hint: { nl: "Bijvoorbeeld 14.00 of 9.30.", en: "For example 14:00 or 9:30." },
        },
      },
      refusals: ["HEARING_NOT_IN_FUTURE"],
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
