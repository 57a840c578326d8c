import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    bar: "Wat u koos",
    column: "Kies",
    choose: (facts: { name: string }) => `Kies ${facts.name}`,
    all: "Kies alles op deze pagina",
    none: "Kies niets",
    count: (facts: { count: number }) => `${facts.count} gekozen`,
    chooseSome: "Kies er eerst een of meer.",
  },
  en: {
    bar: "What you chose",
    column: "Choose",
    choose: (facts) => `Choose ${facts.name}`,
    all: "Choose all on this page",
    none: "Choose none",
    count: (facts) => `${facts.count} chosen`,
    chooseSome: "Choose one or more first.",
  },
});
