import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

/** What the complaint's page says once, after something was sent. */
export const flashTexts = wordTexts({
  message: { nl: "Uw bericht is verstuurd", en: "Your message has been sent" },
  supplement: { nl: "Uw aanvulling is verstuurd", en: "Your additional information has been sent" },
  hearingWanted: {
    nl: "U wilt een gesprek. Wij maken een afspraak met u.",
    en: "You want a conversation. We will make an appointment with you.",
  },
  momentChosen: {
    nl: "Uw gesprek staat vast. U krijgt een bevestiging.",
    en: "Your conversation is settled. You get a confirmation.",
  },
  otherMoment: {
    nl: "Wij zoeken een ander moment voor het gesprek",
    en: "We look for another moment for the conversation",
  },
  reaction: { nl: "Uw reactie staat bij het verslag", en: "Your reaction stands beside the report" },
  hearingWaived: {
    nl: "U wilt geen gesprek. Dat is goed.",
    en: "You do not want a conversation. That is fine.",
  },
  postponementAgreed: { nl: "U gaat akkoord met uitstel", en: "You agree to more time" },
  postponementRefused: { nl: "U gaat niet akkoord met uitstel", en: "You do not agree to more time" },
  settled: { nl: "Fijn dat het is opgelost", en: "We are glad that it has been solved" },
  notSettled: { nl: "Wij gaan verder met uw klacht", en: "We go on with your complaint" },
  withdrawn: { nl: "Uw klacht is ingetrokken", en: "Your complaint has been withdrawn" },
  confirmed: {
    nl: "Uw klacht is nu een schriftelijke klacht",
    en: "Your complaint is now a written complaint",
  },
  contact: { nl: "Uw gegevens zijn veranderd", en: "Your details have been changed" },
  letters: { nl: "Uw keuze voor de brieven is bewaard", en: "Your choice of letters has been kept" },
  shared: {
    nl: "Uw dossier is gedeeld. Vraag de ombudsman nu ook zelf om onderzoek: de brief staat bij 'Naar de ombudsman gaan'.",
    en: "Your file has been shared. Now ask the ombudsman to investigate as well: the letter stands at 'Go to the ombudsman'.",
  },
  unshared: { nl: "Uw dossier is niet meer gedeeld", en: "Your file is no longer shared" },
});

export type FlashKey = keyof (typeof flashTexts)["nl"];

export function isFlashKey(key: string | undefined): key is FlashKey {
  return key !== undefined && Object.hasOwn(flashTexts.nl, key);
}
