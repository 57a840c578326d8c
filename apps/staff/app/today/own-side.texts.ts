import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Asked } from "./own-side.server.ts";

type Next = "OFFERED" | "WANTED" | "PLANNED" | "HEARD" | "WAIVED" | "NONE";

type Texts = {
  readonly title: (facts: { asked: number; all: number }) => string;
  readonly asked: Readonly<Record<Asked, string>>;
  readonly until: string;
  readonly next: Readonly<Record<Next, string>>;
  readonly answerBy: string;
  readonly handler: (facts: { name: string }) => string;
  readonly noHandler: string;
  readonly questions: (facts: { names: string }) => string;
  readonly questionsTo: string;
  readonly all: string;
};

export const texts = defineTexts<Texts>({
  nl: {
    title: ({ asked, all }) =>
      asked > 0
        ? `Over u: ${asked === 1 ? "er wordt één ding" : `er worden ${asked} dingen`} van u gevraagd`
        : all === 1
          ? "Er loopt een klacht over u"
          : `Er lopen ${all} klachten over u`,
    asked: {
      CHOOSE: "Laat weten of u uw kant wilt vertellen",
      REACT: "Reageer op het verslag van het gesprek",
      COME: "Gesprek met u",
      NOTHING: "U hoeft nu niets te doen",
    },
    until: "uiterlijk",
    next: {
      OFFERED: "Daarna plant de behandelaar een gesprek, of gaat zonder gesprek met u verder.",
      WANTED: "De behandelaar plant het gesprek met u.",
      PLANNED: "Daarna krijgt u het verslag en mag u erop reageren.",
      HEARD: "Daarna volgt het oordeel. U hoort de uitkomst.",
      WAIVED: "U wilde geen gesprek. Bedenkt u zich, laat het dan in de klacht weten. U hoort de uitkomst.",
      NONE: "U hoort de uitkomst.",
    },
    answerBy: "Antwoord aan de klager uiterlijk",
    handler: ({ name }) => `Behandelaar: ${name}.`,
    noHandler: "Nog niemand behandelt de klacht.",
    questions: ({ names }) => `Vragen, of hulp nodig? Bel ${names} (klachtencoördinatie):`,
    questionsTo: "Vragen, of hulp nodig? Bel de klachtencoördinatie:",
    all: "Alle klachten over mij, met de brieven aan u",
  },
  en: {
    title: ({ asked, all }) =>
      asked > 0
        ? `About you: ${asked === 1 ? "one thing is" : `${asked} things are`} asked of you`
        : all === 1
          ? "A complaint about you is open"
          : `${all} complaints about you are open`,
    asked: {
      CHOOSE: "Say whether you want to tell your side",
      REACT: "React to the report of the hearing",
      COME: "Hearing with you",
      NOTHING: "You need not do anything now",
    },
    until: "by",
    next: {
      OFFERED: "Then the handler plans a hearing, or goes on without one with you.",
      WANTED: "The handler plans the hearing with you.",
      PLANNED: "Then you get the report and may react to it.",
      HEARD: "Then the judgement follows. You will hear the outcome.",
      WAIVED:
        "You did not want a hearing. If you change your mind, say so in the complaint. You will hear the outcome.",
      NONE: "You will hear the outcome.",
    },
    answerBy: "Answer to the complainant by",
    handler: ({ name }) => `Handler: ${name}.`,
    noHandler: "Nobody handles the complaint yet.",
    questions: ({ names }) => `Questions, or help needed? Call ${names} (complaints coordination):`,
    questionsTo: "Questions, or help needed? Call complaints coordination:",
    all: "All complaints about me, with the letters to you",
  },
});
