import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

/** What the page of somebody says around its form. */
export const personTexts = wordTexts({
  people: { nl: "Mensen", en: "People" },
  effect: {
    nl: "Wat u hier vastlegt, geldt meteen: ook voor wie nu is ingelogd.",
    en: "What you record here holds at once, also for whoever is signed in now.",
  },
  left: {
    nl: "Werkt hier niet meer: kan niet inloggen en heeft geen rol of afdeling. De naam blijft staan bij wat deze persoon heeft gedaan.",
    en: "No longer works here: cannot sign in, and has no role or department. The name stays with what this person did.",
  },
  return: { nl: "Werkt hier weer", en: "Works here again" },
  leaving: { nl: "Vertrek", en: "Leaving" },
  leavingLead: {
    nl: "Wie vertrekt, is meteen uitgelogd. Wat nog openstaat, draagt de klachtencoördinator over.",
    en: "Whoever leaves is signed out at once. What is still open is handed over by the complaints coordinator.",
  },
  end: { nl: "Werkt hier niet meer", en: "No longer works here" },
  history: { nl: "Wat er is gewijzigd", en: "What was changed" },
});

/** What was just done to somebody or a department. */
export const doneTexts = wordTexts({
  added: {
    nl: "De wijziging is vastgelegd; de uitnodiging gaat eruit",
    en: "Recorded; the invitation is on its way",
  },
  changed: { nl: "De wijziging is vastgelegd", en: "The change was recorded" },
  undone: { nl: "De wijziging is teruggedraaid", en: "The change was undone" },
});
