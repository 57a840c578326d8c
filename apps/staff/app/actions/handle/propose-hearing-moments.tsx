import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { askedMode } from "./asked-mode.server.ts";
import { meantField, modeField, momentFields, placeField, toHearField } from "./hearing-fields.ts";

/** Moments to choose from, for one side. */
const form = defineForm(
  "PROPOSE_HEARING_MOMENTS",
  {
    partyId: { ...toHearField, label: { nl: "Aan wie?", en: "To whom?" } },
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
      of: momentFields,
      refusals: ["HEARING_NOT_IN_FUTURE"],
    },
    mode: modeField,
    place: placeField,
    meant: meantField,
  },
  { once: true },
);

export const loader = loadForm(form, askedMode);
export const action = runCommand(form);
export default formPage(form);
