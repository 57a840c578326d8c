import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** What the complaint's page says once, after something was sent. */
export const flashTexts = defineTexts({
  nl: {
    message: "Uw bericht is verstuurd",
    supplement: "Uw aanvulling is verstuurd",
    hearingWanted: "U wilt een gesprek. Wij maken een afspraak met u.",
    reaction: "Uw reactie staat bij het verslag",
    hearingWaived: "U wilt geen gesprek. Dat is goed.",
    postponementAgreed: "U gaat akkoord met uitstel",
    postponementRefused: "U gaat niet akkoord met uitstel",
    settled: "Fijn dat het is opgelost",
    notSettled: "Wij gaan verder met uw klacht",
    withdrawn: "Uw klacht is ingetrokken",
    confirmed: "Uw klacht is nu een schriftelijke klacht",
    contact: "Uw gegevens zijn veranderd",
    letters: "Uw keuze voor de brieven is bewaard",
    shared:
      "Uw dossier is gedeeld. Vraag de ombudsman nu ook zelf om onderzoek: de brief staat bij 'Naar de ombudsman gaan'.",
    unshared: "Uw dossier is niet meer gedeeld",
  },
  en: {
    message: "Your message has been sent",
    supplement: "Your additional information has been sent",
    hearingWanted: "You want a conversation. We will make an appointment with you.",
    reaction: "Your reaction stands beside the report",
    hearingWaived: "You do not want a conversation. That is fine.",
    postponementAgreed: "You agree to more time",
    postponementRefused: "You do not agree to more time",
    settled: "We are glad that it has been solved",
    notSettled: "We go on with your complaint",
    withdrawn: "Your complaint has been withdrawn",
    confirmed: "Your complaint is now a written complaint",
    contact: "Your details have been changed",
    letters: "Your choice of letters has been kept",
    shared:
      "Your file has been shared. Now ask the ombudsman to investigate as well: the letter stands at 'Go to the ombudsman'.",
    unshared: "Your file is no longer shared",
  },
});

export type FlashKey = keyof (typeof flashTexts)["nl"];

export function isFlashKey(key: string | undefined): key is FlashKey {
  return key !== undefined && Object.hasOwn(flashTexts.nl, key);
}
