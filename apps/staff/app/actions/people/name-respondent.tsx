import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { staffChoices } from "../../forms/load-staff.server.ts";
import { officeTexts } from "../../words/people.texts.ts";

/** Makes the person complained about a party. */
const form = defineForm(
  "NAME_RESPONDENT",
  {
    staffId: {
      kind: "pick",
      from: "staff",
      as: "list",
      label: { nl: "Collega", en: "Colleague" },
      hint: {
        nl: "Werkt deze persoon hier en staat die in de lijst? Kies dan hier.",
        en: "Does this person work here and stand in the list? Then choose here.",
      },
      optional: "depends",
      refusals: ["ALREADY_RESPONDENT"],
    },
    name: {
      kind: "line",
      label: {
        nl: "Naam van iemand die niet in de lijst staat",
        en: "Name of somebody who is not in the list",
      },
      hint: {
        nl: "Bijvoorbeeld een ingehuurde kracht of vrijwilliger. Vul dan ook het adres in: daarheen gaat de kopie van de klacht.",
        en: "For example hired staff or a volunteer. Then fill in the address too: the copy of the complaint goes there.",
      },
      optional: "depends",
    },
    address: { kind: "address" },
    office: {
      kind: "choice",
      of: officeTexts,
      as: "list",
      label: { nl: "In welke functie?", en: "In which office?" },
    },
  },
  { once: true },
);

export const loader = loadForm(form, async (args) => {
  const { staff } = await staffChoices(args);
  return { options: { staff } };
});
export const action = runCommand(form);
export default formPage(form);
