import type { ActionEntries } from "../action-entry.ts";

/** Who takes part. */
export const people = {
  NAME_RESPONDENT: {
    name: { nl: "Beklaagde noemen", en: "Name the person complained about" },
    effect: {
      nl: "Die persoon wordt partij: afschrift, gesprek en uitkomst.",
      en: "That person becomes a party: copy, hearing and outcome.",
    },
  },
  REMOVE_RESPONDENT: {
    name: { nl: "Beklaagde verwijderen", en: "Remove the person complained about" },
    effect: {
      nl: "Alleen als de persoon bij vergissing is genoemd en nog geen afschrift kreeg.",
      en: "Only if named by mistake and not yet sent the copy.",
    },
  },
  CORRECT_RESPONDENT: {
    name: {
      nl: "Gegevens van de beklaagde verbeteren",
      en: "Correct details of the person complained about",
    },
    effect: {
      nl: "Brieven die nog wachten gaan naar het nieuwe adres.",
      en: "Letters that still wait go to the new address.",
    },
  },
  REDACT_COPY: {
    name: { nl: "Afschrift afschermen", en: "Redact the copy" },
    effect: {
      nl: "Het afschrift zelf blijft verplicht. De reden wordt vastgelegd.",
      en: "The copy itself stays due. The reason is recorded.",
    },
  },
  RECORD_INVOLVEMENT: {
    name: { nl: "Betrokkenheid vastleggen", en: "Record involvement" },
    effect: {
      nl: "Die persoon ziet daarna niet meer dan een beklaagde, en behandelt de klacht niet.",
      en: "That person then sees no more than a person complained about, and does not handle the case.",
    },
  },
  CORRECT_INVOLVEMENT: {
    name: { nl: "Betrokkenheid herstellen", en: "Correct the involvement" },
    effect: {
      nl: "Bij vergissing vastgelegd? Iemand anders dan die persoon herstelt het, met een reden.",
      en: "Recorded by mistake? Somebody other than that person corrects it, with a reason.",
    },
  },
  CLEAR_COORDINATOR: {
    name: { nl: "Niet over de coördinator", en: "Not about the coordinator" },
    effect: {
      nl: "De klacht noemt de coördinator, maar gaat niet over die persoon. Daarna ziet en coördineert die de klacht zelf.",
      en: "The complaint names the coordinator but is not about that person, who then sees and coordinates it.",
    },
  },
  ADD_COMPLAINANT: {
    name: { nl: "Klager toevoegen", en: "Add a complainant" },
    effect: {
      nl: "Eén klager blijft de woordvoerder. Instemmen en intrekken doet ieder voor zich.",
      en: "One complainant stays the spokesperson. Each consents and withdraws alone.",
    },
  },
  CHANGE_CONTACT: {
    name: { nl: "Contactgegevens wijzigen", en: "Change contact details" },
    effect: { nl: "Geldt voor brieven vanaf nu.", en: "Holds for letters from now on." },
  },
  CHOOSE_LETTERS: {
    name: { nl: "Eigen brieven of via de woordvoerder", en: "Own letters or through the spokesperson" },
    effect: {
      nl: "Elke klager krijgt eigen brieven, tenzij die zelf voor de woordvoerder kiest.",
      en: "Every complainant gets their own letters, unless they choose the spokesperson.",
    },
  },
  APPOINT_REPRESENTATIVE: {
    name: { nl: "Gemachtigde vastleggen", en: "Record a representative" },
    effect: {
      nl: "Brieven gaan voortaan naar de gemachtigde.",
      en: "From now on letters go to the representative.",
    },
  },
  RECORD_AUTHORISATION: {
    name: { nl: "Machtiging bijwerken", en: "Update the authorisation" },
    effect: {
      nl: "Gevraagd? De gemachtigde krijgt een brief; andere brieven gaan zolang naar de klager. Een advocaat heeft geen machtiging nodig.",
      en: "Asked? The representative gets a letter; other letters go to the complainant meanwhile. An advocate needs no authorisation.",
    },
  },
  REFUSE_REPRESENTATIVE: {
    name: { nl: "Gemachtigde weigeren", en: "Refuse the representative" },
    effect: {
      nl: "Alleen bij ernstige bezwaren, nooit een advocaat. Klager en gemachtigde krijgen meteen een brief.",
      en: "Only for serious objections, never an advocate. Complainant and representative get a letter at once.",
    },
  },
  END_REPRESENTATION: {
    name: { nl: "Machtiging beëindigen", en: "End the representation" },
    effect: {
      nl: "Brieven gaan voortaan weer naar de klager zelf.",
      en: "From now on letters go to the complainant again.",
    },
  },
  RECORD_DEATH: {
    name: { nl: "Overlijden vastleggen", en: "Record a death" },
    effect: { nl: "Er gaan geen brieven meer naar deze persoon.", en: "No more letters go to this person." },
  },
} as const satisfies ActionEntries;
