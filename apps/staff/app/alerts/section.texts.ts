import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

type Total = { total: number };
type Count = { count: number };

const dutch = ({ total }: Total) => (total === 1 ? "1 klacht" : `${total} klachten`);
const english = ({ total }: Total) => (total === 1 ? "1 complaint" : `${total} complaints`);

/** What is said of the sections of alerts, and of one of them alone. */
export const sectionTexts = defineTexts({
  nl: {
    title: {
      terms: (facts: Total) => `Termijnen: ${dutch(facts)}, wat het eerst moet bovenaan`,
      news: (facts: Total) => `Nieuws: ${dutch(facts)}`,
    },
    whole: {
      terms: (facts: Total) => `Alle ${facts.total} klachten onder Termijnen`,
      news: (facts: Total) => `Alle ${facts.total} klachten onder Nieuws`,
    },
    seen: { terms: "Alle termijnen gezien", news: "Al het nieuws gezien" },
    seenHere: {
      terms: (facts: Count) => `Deze ${facts.count} onder Termijnen gezien`,
      news: (facts: Count) => `Deze ${facts.count} onder Nieuws gezien`,
    },
  },
  en: {
    title: {
      terms: (facts) => `Terms: ${english(facts)}, what is due first on top`,
      news: (facts) => `News: ${english(facts)}`,
    },
    whole: {
      terms: (facts) => `All ${facts.total} complaints under Terms`,
      news: (facts) => `All ${facts.total} complaints under News`,
    },
    seen: { terms: "All terms seen", news: "All news seen" },
    seenHere: {
      terms: (facts) => `These ${facts.count} under Terms seen`,
      news: (facts) => `These ${facts.count} under News seen`,
    },
  },
});
