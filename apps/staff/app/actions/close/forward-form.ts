import { defineForm } from "../../commands/define-form.ts";

/** Sends the complaint, or some of its parts, to the authority that is competent. */
export const forwardForm = defineForm("FORWARD_COMPLAINT", {
  authority: {
    kind: "choice",
    of: {
      nl: { BBS: "Uitvoeringsorganisatie BBS", OTHER: "Een andere instantie" },
      en: { BBS: "BBS (social services of three municipalities)", OTHER: "Another authority" },
    },
    label: { nl: "Naar wie?", en: "To whom?" },
    refusals: ["BBS_UNDER_MANDATE"],
  },
  name: {
    kind: "text",
    rows: 4,
    label: { nl: "Naam en adres van de andere instantie", en: "Name and address of the other authority" },
    hint: {
      nl: "Nodig als het niet BBS is. De naam op de eerste regel, daaronder het adres.",
      en: "Needed if it is not BBS. The name on the first line, the address below it.",
    },
    optional: "depends",
    refusals: ["AUTHORITY_NOT_NAMED", "RECIPIENT_NOT_KNOWN"],
  },
  email: {
    kind: "email",
    label: { nl: "E-mailadres van de andere instantie", en: "E-mail address of the other authority" },
    hint: {
      nl: "Dan gaat het dossier per e-mail; anders per post. De klager krijgt bericht als het weg is.",
      en: "Then the file goes by e-mail, else by post. The complainant is told when it has left.",
    },
    optional: true,
  },
  parts: {
    kind: "pickNumbers",
    from: "openParts",
    label: { nl: "Welke onderdelen?", en: "Which parts?" },
    hint: { nl: "Niets gekozen: de hele klacht.", en: "None chosen: the whole complaint." },
    optional: true,
    refusals: ["NO_SUCH_PART"],
  },
});
