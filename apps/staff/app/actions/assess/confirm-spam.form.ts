import { plainForm } from "../../commands/plain-form.ts";

/** The second person says whether it is a complaint. */
export const form = plainForm("CONFIRM_SPAM", {
  confirmed: {
    kind: "yesNo",
    label: { nl: "Is dit inderdaad geen klacht?", en: "Is this indeed not a complaint?" },
    yes: { nl: "Klopt, dit is geen klacht", en: "Right, this is not a complaint" },
    no: { nl: "Dit is wel een klacht", en: "This is a complaint" },
  },
});
