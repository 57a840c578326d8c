import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    title: "Gesprekken",
    period: (facts: { from: string; until: string }) => `${facts.from} tot en met ${facts.until}`,
    periods: "Andere weken",
    earlier: "Vier weken eerder",
    now: "Vandaag",
    later: "Vier weken later",
    you: "met uzelf",
    unknown: "naam niet bekend",
    emptyTitle: "Er zijn in deze weken geen gesprekken",
    empty: "Zodra in een zaak van u een gesprek is gepland met de klager of de beklaagde, staat het hier.",
  },
  en: {
    title: "Hearings",
    period: (facts) => `${facts.from} to ${facts.until}`,
    periods: "Other weeks",
    earlier: "Four weeks earlier",
    now: "Today",
    later: "Four weeks later",
    you: "with yourself",
    unknown: "name not known",
    emptyTitle: "There are no hearings in these weeks",
    empty:
      "Once a hearing is planned with the complainant or the person complained about in a case of yours, it stands here.",
  },
});
