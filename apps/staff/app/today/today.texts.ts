import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Vandaag",
    hello: (facts: { name: string; day: string }) => `${facts.name} · ${facts.day}`,
    noRoleTitle: "Er wacht niets op u",
    noCasesTitle: "Met uw rol ziet u geen klachten",
    noRole:
      "Komt er een klacht over u, dan staat hier wat er van u wordt gevraagd. Eerdere klachten staan onder",
    standsIn: (facts: { names: string }) =>
      `U neemt nu waar voor ${facts.names}. Wat op die plek wacht, staat ook hier.`,
    onlyOwn: "Een klacht ziet alleen wie eraan werkt. Gaat een klacht over uzelf, dan staat die onder",
    aboutMe: "Klachten over mij",
    figuresLater:
      "De cijfers zonder namen (open, te laat, per afdeling) krijgen een eigen pagina, die hier komt te staan. Die is er nog niet.",
    askForRole: "Werkt u aan klachten? Vraag de functioneel beheerder dan om een rol.",
    toPost: (facts: { count: number }) =>
      facts.count === 1 ? "1 brief te posten" : `${facts.count} brieven te posten`,
    toHandOver: (facts: { count: number }) =>
      facts.count === 1
        ? "1 klacht van wie er niet is: overdragen"
        : `${facts.count} klachten van wie er niet is: overdragen`,
    someoneCalls: "Iemand belt over een klacht",
    register: "Een klacht invoeren",
    ended: "Afgesloten zaken om te bewaren of te vernietigen",
    accessLog: "Wie bekeek welk dossier",
    administration: "Naar het beheer",
    alerts: {
      terms: (facts: { total: number }) =>
        `Signalen over termijnen: ${facts.total === 1 ? "1 klacht" : `${facts.total} klachten`}`,
      news: (facts: { total: number }) =>
        `Nieuws: ${facts.total === 1 ? "1 klacht" : `${facts.total} klachten`}`,
    },
    allAlerts: "Alle signalen",
    hearings: "Gesprekken in de komende week",
    allHearings: "Alle gesprekken",
    mine: (facts: { count: number }) =>
      facts.count === 1
        ? "Eén zaak wacht op u"
        : facts.count === 0
          ? "Wacht op u"
          : `${facts.count} zaken wachten op u`,
    allMine: "Alle zaken die op u wachten",
    nothing: "Er wacht nu niets op u.",
    fresh: (facts: { count: number }) =>
      facts.count === 1 ? "Eén nieuwe klacht" : `${facts.count} nieuwe klachten`,
  },
  en: {
    title: "Today",
    hello: (facts) => `${facts.name} · ${facts.day}`,
    noRoleTitle: "Nothing is waiting for you",
    noCasesTitle: "Your role shows no complaints",
    noRole: "If a complaint is about you, what is asked of you stands here. Earlier ones stand under",
    standsIn: (facts) => `You now stand in for ${facts.names}. What waits there stands here as well.`,
    onlyOwn: "Only those who work on a complaint see it. A complaint about yourself stands under",
    aboutMe: "Complaints about me",
    figuresLater:
      "The figures without names (open, late, by department) get a page of their own, which will stand here. It is not there yet.",
    askForRole: "Do you work on complaints? Then ask the functional administrator for a role.",
    toPost: (facts) => (facts.count === 1 ? "1 letter to post" : `${facts.count} letters to post`),
    toHandOver: (facts) =>
      facts.count === 1
        ? "1 complaint of who is away: hand over"
        : `${facts.count} complaints of who is away: hand over`,
    someoneCalls: "Somebody calls about a complaint",
    register: "Register a complaint",
    ended: "Closed cases to keep or to destroy",
    accessLog: "Who looked at which file",
    administration: "To the administration",
    alerts: {
      terms: (facts) =>
        `Alerts about terms: ${facts.total === 1 ? "1 complaint" : `${facts.total} complaints`}`,
      news: (facts) => `News: ${facts.total === 1 ? "1 complaint" : `${facts.total} complaints`}`,
    },
    allAlerts: "All alerts",
    hearings: "Hearings in the coming week",
    allHearings: "All hearings",
    mine: (facts) =>
      facts.count === 1
        ? "One case is waiting for you"
        : facts.count === 0
          ? "Waiting for you"
          : `${facts.count} cases are waiting for you`,
    allMine: "All cases waiting for you",
    nothing: "Nothing is waiting for you now.",
    fresh: (facts) => (facts.count === 1 ? "One new complaint" : `${facts.count} new complaints`),
  },
});
