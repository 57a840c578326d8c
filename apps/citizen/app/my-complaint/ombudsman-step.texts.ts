import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { OmbudsmanStage, OmbudsmanVerdict } from "#app/words/codes.ts";

type Day = { day: string };

/** What the ombudsman does with the complaint, in plain words. */
export const texts = defineTexts({
  nl: {
    title: "De ombudsman",
    received: (facts: Day) => `De ombudsman kreeg uw verzoek op ${facts.day}.`,
    stage: {
      INFORMATION_DEMANDED: "De ombudsman heeft ons om informatie gevraagd.",
      FINDINGS: "De bevindingen van het onderzoek zijn opgeschreven. Wij mogen daarop reageren.",
      REPORTED: "Wij laten de ombudsman weten wat wij met het rapport doen.",
      FOLLOW_UP: "Wij laten de ombudsman weten wat wij met de aanbevelingen doen.",
    },
    reported: (facts: Day) => `Het rapport is van ${facts.day}.`,
    verdict: {
      PROPER: "De ombudsman vindt dat de gemeente zich behoorlijk heeft gedragen.",
      NOT_PROPER: "De ombudsman vindt dat de gemeente zich niet behoorlijk heeft gedragen.",
      NO_INVESTIGATION: "De ombudsman stelt geen onderzoek in.",
      MEDIATED: "De ombudsman heeft tussen u en de gemeente bemiddeld.",
      WITHDRAWN: "Het verzoek is ingetrokken.",
    },
    norms: (facts: { norms: string }) => `Dit had beter gemoeten: ${facts.norms}.`,
    closed: (facts: Day) => `De ombudsman is klaar met uw zaak sinds ${facts.day}.`,
  },
  en: {
    title: "The ombudsman",
    received: (facts) => `The ombudsman received your request on ${facts.day}.`,
    stage: {
      INFORMATION_DEMANDED: "He has asked us for information.",
      FINDINGS: "He has written down what he found. We may respond to that.",
      REPORTED: "We tell him what we do with his report.",
      FOLLOW_UP: "We tell him what we do with his recommendations.",
    },
    reported: (facts) => `His report is of ${facts.day}.`,
    verdict: {
      PROPER: "He finds that the municipality acted properly.",
      NOT_PROPER: "He finds that the municipality did not act properly.",
      NO_INVESTIGATION: "He does not start an investigation.",
      MEDIATED: "He has mediated between you and the municipality.",
      WITHDRAWN: "The request has been withdrawn.",
    },
    norms: (facts) => `This should have been better: ${facts.norms}.`,
    closed: (facts) => `He finished with your case on ${facts.day}.`,
  },
}) satisfies Record<
  "nl" | "en",
  {
    stage: Record<Exclude<OmbudsmanStage, "RECEIVED" | "CLOSED">, string>;
    verdict: Record<OmbudsmanVerdict, string>;
  }
>;
