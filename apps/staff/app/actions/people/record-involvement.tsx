import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";
import { staffChoices } from "../../forms/load-staff.server.ts";

/** Records that a colleague was involved in the conduct. */
const form = defineForm("RECORD_INVOLVEMENT", {
  staffId: {
    kind: "pick",
    from: "staff",
    as: "list",
    label: { nl: "Wie was bij de gedraging betrokken?", en: "Who was involved in the conduct?" },
    hint: {
      nl: "U kunt ook uzelf kiezen. Dan ziet u deze zaak daarna niet meer.",
      en: "You can choose yourself as well. You then no longer see this case.",
    },
    refusals: ["ALREADY_DONE"],
  },
  respondents: {
    kind: "picks",
    from: "conductOf",
    label: { nl: "Bij de gedraging van wie?", en: "In whose conduct?" },
    hint: {
      nl: "Kiest u niemand, dan geldt het voor allen. Betrokkenheid bij alleen een wethouder, de burgemeester of een raadslid sluit niemand uit (9:7 lid 2).",
      en: "If you choose nobody it holds for all. Involvement with an alderman, the mayor or a councillor alone bars nobody (9:7(2)).",
    },
    optional: true,
    refusals: ["NO_SUCH_RESPONDENT"],
  },
});

const unnamed = { nl: "Zonder naam", en: "Without a name" };

export const loader = loadForm(form, async (args) => {
  const [{ staff }, { facts }] = await Promise.all([staffChoices(args), args.known()]);
  const conductOf = facts.respondents.map(({ partyId, name }) => ({
    value: partyId,
    label: name ?? unnamed[args.language],
  }));
  // Whose conduct need not be asked where there is only one.
  return { options: { staff, conductOf: conductOf.length > 1 ? conductOf : [] } };
});
export const action = runCommand(form);
export default formPage(form);
