import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Klachten over mij",
    lead: "U krijgt een afschrift, mag uw kant vertellen en hoort de uitkomst (9:9 en 9:10).",
    received: "ontvangen",
    ended: "afgesloten",
    answerBy: "antwoord uiterlijk",
    letters: "Brieven aan u",
    choose: "U mag uw kant vertellen. Open de klacht en laat weten of u dat wilt, uiterlijk",
    toBePlanned: "U wilt uw kant vertellen. De behandelaar plant het gesprek.",
    planned: "Gesprek met u",
    heard: "Uw gesprek was op",
    waived: "U wilt geen gesprek. Bedenkt u zich, dan kan dat in de klacht zolang die loopt.",
    emptyTitle: "Er zijn geen klachten over u",
    empty: "Komt er een klacht over u in behandeling, dan krijgt u het afschrift en staat de klacht hier.",
  },
  en: {
    title: "Complaints about me",
    lead: "You get a copy, may tell your side and hear the outcome (9:9 and 9:10).",
    received: "received",
    ended: "closed",
    answerBy: "answer at the latest",
    letters: "Letters to you",
    choose: "You may tell your side. Open the complaint and say whether you want that, at the latest",
    toBePlanned: "You want to tell your side. The handler plans the hearing.",
    planned: "Hearing with you",
    heard: "Your hearing was on",
    waived:
      "You do not want a hearing. If you change your mind, say so in the complaint as long as it is open.",
    emptyTitle: "There are no complaints about you",
    empty: "If a complaint about you is taken up, you get the copy and the complaint stands here.",
  },
});
