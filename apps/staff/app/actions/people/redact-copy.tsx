import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** Leaves out of the copy what endangers somebody or concerns others. */
const form = defineForm("REDACT_COPY", {
  partyId: {
    kind: "pick",
    from: "respondents",
    label: { nl: "Voor wie is het afschrift?", en: "For whom is the copy?" },
    refusals: ["COPY_ALREADY_SENT", "NO_SUCH_RESPONDENT"],
  },
  text: {
    kind: "text",
    rows: 12,
    label: { nl: "Tekst van het afschrift", en: "Text of the copy" },
    hint: {
      nl: "Haal weg wat iemand in gevaar brengt of over anderen gaat. Voeg niets toe.",
      en: "Remove what endangers somebody or concerns others. Add nothing.",
    },
  },
  nameWithheld: {
    kind: "tick",
    label: { nl: "Naam van de klager", en: "Name of the complainant" },
    statement: { nl: "Laat ook de naam weg", en: "Leave out the name too" },
    optional: true,
  },
  reason: {
    kind: "text",
    rows: 3,
    label: { nl: "Waarom wordt dit afgeschermd?", en: "Why is this redacted?" },
    hint: { nl: "Wordt vastgelegd, niet verstuurd.", en: "Is recorded, not sent." },
  },
});

export const loader = loadForm(form, async ({ known }) => ({
  initial: { text: (await known()).facts.parts.map(({ description }) => description ?? "").join("\n\n") },
}));
export const action = runCommand(form);
export default formPage(form);
