import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

export const texts = defineTexts({
  nl: {
    seen: "Gezien",
    seenLabel: (facts: { reference: string }) => `Gezien: ${facts.reference}`,
    snooze: "Later",
    snoozeLabel: (facts: { reference: string }) => `Later tonen: ${facts.reference}`,
    allSeen: "Alles gezien",
    allSeenLabel: (facts: { reference: string }) => `Alles gezien: ${facts.reference}`,
    allLater: "Alles later",
    allLaterLabel: (facts: { reference: string }) => `Alles later tonen: ${facts.reference}`,
    tomorrow: "Morgen weer",
    oneSeen: (facts: { what: string }) => `Gezien: ${facts.what}`,
    oneLater: (facts: { what: string }) => `Morgen weer tonen: ${facts.what}`,
    further: (facts: { count: number }) =>
      facts.count === 1
        ? "En nog 1 signaal van deze klacht"
        : `En nog ${facts.count} signalen van deze klacht`,
    handler: "Behandelaar",
    done: "gezien",
  },
  en: {
    seen: "Seen",
    seenLabel: (facts) => `Seen: ${facts.reference}`,
    snooze: "Later",
    snoozeLabel: (facts) => `Show later: ${facts.reference}`,
    allSeen: "All seen",
    allSeenLabel: (facts) => `All seen: ${facts.reference}`,
    allLater: "All later",
    allLaterLabel: (facts) => `All later: ${facts.reference}`,
    tomorrow: "Again tomorrow",
    oneSeen: (facts) => `Seen: ${facts.what}`,
    oneLater: (facts) => `Show again tomorrow: ${facts.what}`,
    further: (facts) =>
      facts.count === 1
        ? "And 1 more alert of this complaint"
        : `And ${facts.count} more alerts of this complaint`,
    handler: "Handler",
    done: "seen",
  },
});
