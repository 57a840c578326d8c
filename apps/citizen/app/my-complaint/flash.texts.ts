import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** What the complaint's page says once, after something was sent. */
export const flashTexts = defineTexts({
  nl: {
    message: "Uw bericht is verstuurd",
    supplement: "Uw aanvulling is verstuurd",
    hearingWanted: "Wij weten dat u een gesprek wilt",
    reaction: "Uw reactie staat bij het verslag",
    hearingWaived: "Wij weten dat u geen gesprek wilt",
    postponementAgreed: "U gaat akkoord met uitstel",
    postponementRefused: "U gaat niet akkoord met uitstel",
    settled: "Fijn dat het is opgelost",
    notSettled: "Wij gaan verder met uw klacht",
    withdrawn: "Uw klacht is ingetrokken",
    confirmed: "Uw klacht is nu een schriftelijke klacht",
    contact: "Uw gegevens zijn veranderd",
    letters: "Wij weten hoe u brieven wilt krijgen",
    shared:
      "Uw dossier is gedeeld. Vraag de ombudsman nu ook zelf om onderzoek, met de brief op deze pagina.",
    unshared: "Uw dossier is niet meer gedeeld",
  },
  en: {
    message: "Your message has been sent",
    supplement: "Your additional information has been sent",
    hearingWanted: "We know that you want a conversation",
    reaction: "Your reaction stands beside the report",
    hearingWaived: "We know that you do not want a conversation",
    postponementAgreed: "You agree to more time",
    postponementRefused: "You do not agree to more time",
    settled: "We are glad that it has been solved",
    notSettled: "We go on with your complaint",
    withdrawn: "Your complaint has been withdrawn",
    confirmed: "Your complaint is now a written complaint",
    contact: "Your details have been changed",
    letters: "We know how you want to get letters",
    shared:
      "Your file has been shared. Now ask the ombudsman to investigate as well, with the letter on this page.",
    unshared: "Your file is no longer shared",
  },
});

export type FlashKey = keyof (typeof flashTexts)["nl"];

export function isFlashKey(key: string | undefined): key is FlashKey {
  return key !== undefined && Object.hasOwn(flashTexts.nl, key);
}
