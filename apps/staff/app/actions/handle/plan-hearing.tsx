import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { askedMode } from "./asked-mode.server.ts";
import { meantField, modeField, momentFields, placeField, toHearField } from "./hearing-fields.ts";

/** Plans the hearing of one side. */
const form = defineForm(
  "PLAN_HEARING",
  {
    partyId: { ...toHearField, label: { nl: "Met wie?", en: "With whom?" } },
    plannedOn: { ...momentFields.plannedOn, refusals: ["HEARING_NOT_IN_FUTURE"] },
    time: momentFields.time,
    mode: modeField,
    place: placeField,
    meant: meantField,
  },
  { once: true },
);

export const loader = loadForm(form, askedMode);
export const action = runCommand(form);
export default formPage(form);
