import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Vandaag",
    hello: (facts: { name: string; day: string }) => `${facts.name} · ${facts.day}`,
    noRoleTitle: "U hebt nog geen rol in Gehoor",
    noRole:
      "Daarom ziet u geen zaken. Vraag de functioneel beheerder welke rol bij uw werk past. Een klacht over uzelf vindt u wel onder “Klachten over mij”.",
    alerts: "Nieuwe signalen",
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
    noRoleTitle: "You have no role in Gehoor yet",
    noRole:
      "That is why you see no cases. Ask the functional administrator which role fits your work. A complaint about yourself does stand under “Complaints about me”.",
    alerts: "New alerts",
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
