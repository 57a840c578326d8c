import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Iemand belt over een klacht",
    lead: "Vraag eerst wie er belt. Pas daarna ziet u wat u mag zeggen.",
    find: "Zoek de klacht",
    again: "Een andere beller",
    found: "Wat u mag zeggen",
    nothingFound: "Niets gevonden",
    notFound:
      "Bij deze gegevens hoort geen klacht. Vraag de beller het kenmerk, de naam en de postcode nog eens. Zeg niet of er een klacht is.",
    tellNothing: "Vertel niets over deze klacht",
    notThem:
      "Niet vast te stellen dat dit de klager of de gemachtigde is. Zeg ook niet dat er een klacht is. U kunt wel een notitie achterlaten voor de behandelaar.",
    status: "Stand",
    handler: "Behandelaar",
    nobody: "nog niemand",
    phone: "Telefoon",
    turn: "Aan zet",
    step: "Volgende stap",
    until: "Uiterlijk",
    tellOnly: "Meer ziet en zegt u niet. Heeft de beller een vraag over de inhoud? Laat een notitie achter.",
    leaveNote: "Laat een terugbelnotitie achter",
    noteTitle: "Terugbelnotitie",
    noteEffect:
      "De notitie komt in het dossier en als signaal bij wie de klacht behandelt. U leest haar niet terug.",
    keep: "Leg de notitie vast",
    back: "Terug naar de telefoon",
    kept: "De notitie is vastgelegd. De behandelaar krijgt een signaal.",
    note: (facts: { who: string; name: string; phone: string; text: string }) =>
      `Terugbelnotitie van de telefoon.\nWie belde: ${facts.who} (${facts.name})\nTerugbellen op: ${facts.phone}\n\n${facts.text}`,
  },
  en: {
    title: "Somebody calls about a complaint",
    lead: "Ask first who is calling. Only then you see what you may say.",
    find: "Find the complaint",
    again: "Another caller",
    found: "What you may say",
    nothingFound: "Nothing found",
    notFound:
      "No complaint goes with this. Ask the caller for the reference, the name and the postal code again. Do not say whether there is a complaint.",
    tellNothing: "Tell nothing about this complaint",
    notThem:
      "It does not show that this is the complainant or the representative. Do not say that there is a complaint either. You can leave a note for who handles it.",
    status: "Status",
    handler: "Handler",
    nobody: "nobody yet",
    phone: "Telephone",
    turn: "Turn",
    step: "Next step",
    until: "At the latest",
    tellOnly: "That is all that you see and say. Does the caller ask about the contents? Leave a note.",
    leaveNote: "Leave a call-back note",
    noteTitle: "Call-back note",
    noteEffect:
      "The note goes into the file and as an alert to who handles the complaint. You do not read it back.",
    keep: "Record the note",
    back: "Back to the telephone",
    kept: "The note was recorded. The handler gets an alert.",
    note: (facts) =>
      `Call-back note from the telephone.\nWho called: ${facts.who} (${facts.name})\nCall back on: ${facts.phone}\n\n${facts.text}`,
  },
});
