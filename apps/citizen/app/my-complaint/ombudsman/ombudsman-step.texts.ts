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
      INFORMATION_DEMANDED: "The ombudsman has asked us for information.",
      FINDINGS: "The findings of the investigation have been written down. We may respond to them.",
      REPORTED: "We tell the ombudsman what we do with the report.",
      FOLLOW_UP: "We tell the ombudsman what we do with the recommendations.",
    },
    reported: (facts) => `The report is of ${facts.day}.`,
    verdict: {
      PROPER: "The ombudsman finds that the municipality acted properly.",
      NOT_PROPER: "The ombudsman finds that the municipality did not act properly.",
      NO_INVESTIGATION: "The ombudsman does not start an investigation.",
      MEDIATED: "The ombudsman has mediated between you and the municipality.",
      WITHDRAWN: "The request has been withdrawn.",
    },
    norms: (facts) => `This should have been better: ${facts.norms}.`,
    closed: (facts) => `The ombudsman finished with your case on ${facts.day}.`,
  },
}) satisfies Record<
  "nl" | "en",
  {
    stage: Record<Exclude<OmbudsmanStage, "RECEIVED" | "CLOSED">, string>;
    verdict: Record<OmbudsmanVerdict, string>;
  }
>;
