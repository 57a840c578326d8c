import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";

export const texts = wordTexts({
  title: { nl: "Klachten over mij", en: "Complaints about me" },
  lead: {
    nl: "U krijgt een afschrift, mag uw kant vertellen en hoort de uitkomst (9:9 en 9:10).",
    en: "You get a copy, may tell your side and hear the outcome (9:9 and 9:10).",
  },
  received: { nl: "ontvangen", en: "received" },
  ended: { nl: "afgesloten", en: "closed" },
  answerBy: { nl: "antwoord uiterlijk", en: "answer at the latest" },
  letters: { nl: "Brieven aan u", en: "Letters to you" },
  choose: {
    nl: "U mag uw kant vertellen. Open de klacht en laat weten of u dat wilt, uiterlijk",
    en: "You may tell your side. Open the complaint and say whether you want that, at the latest",
  },
  toBePlanned: {
    nl: "U wilt uw kant vertellen. De behandelaar plant het gesprek.",
    en: "You want to tell your side. The handler plans the hearing.",
  },
  planned: { nl: "Gesprek met u", en: "Hearing with you" },
  heard: { nl: "Uw gesprek was op", en: "Your hearing was on" },
  react: {
    nl: "Het verslag is er. U mag reageren tot en met",
    en: "The report is there. You may react until",
  },
  waived: {
    nl: "U wilt geen gesprek. Bedenkt u zich, dan kan dat in de klacht zolang die loopt.",
    en: "You do not want a hearing. If you change your mind, say so in the complaint as long as it is open.",
  },
  emptyTitle: { nl: "Er zijn geen klachten over u", en: "There are no complaints about you" },
  empty: {
    nl: "Komt er een klacht over u in behandeling, dan krijgt u het afschrift en staat de klacht hier.",
    en: "If a complaint about you is taken up, you get the copy and the complaint stands here.",
  },
});
