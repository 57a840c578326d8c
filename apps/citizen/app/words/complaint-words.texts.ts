import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { HearingMode, RepresentativeKind, Subject } from "./codes.ts";

/** What a complaint is about, how somebody wants to talk, as whom somebody acts: the same words on every page. */
export const complaintWords = defineTexts({
  nl: {
    subject: {
      TREATMENT: "Hoe ik werd behandeld",
      INFORMATION: "Te weinig, verkeerde of misleidende informatie",
      NO_RESPONSE: "Geen antwoord op mijn vraag",
      PRIVACY: "Mijn privacy",
      BROKEN_PROMISE: "Een afspraak die niet is nagekomen",
      ACCESSIBILITY: "De bereikbaarheid of de dienstverlening",
      CARE: "Slordig of onzorgvuldig werk",
      OTHER: "Iets anders",
    },
    yourComplaint: {
      TREATMENT: "Uw klacht over hoe u bent behandeld",
      INFORMATION: "Uw klacht over onze informatie",
      NO_RESPONSE: "Uw klacht over een antwoord dat niet kwam",
      PRIVACY: "Uw klacht over uw privacy",
      BROKEN_PROMISE: "Uw klacht over een afspraak",
      ACCESSIBILITY: "Uw klacht over de dienstverlening",
      CARE: "Uw klacht over onzorgvuldig werk",
      OTHER: "Uw klacht",
    },
    hearing: { PHONE: "Bel mij", VISIT: "Ik kom langs", VIDEO: "Met een videogesprek" },
    representative: {
      AUTHORISED: "Ik help iemand die mij dat heeft gevraagd",
      LEGAL_REPRESENTATIVE: "Ik ben ouder, voogd, curator, mentor of bewindvoerder",
      ADVOCATE: "Ik ben advocaat",
    },
  },
  en: {
    subject: {
      TREATMENT: "How I was treated",
      INFORMATION: "Too little, wrong or misleading information",
      NO_RESPONSE: "No answer to my question",
      PRIVACY: "My privacy",
      BROKEN_PROMISE: "A promise that was not kept",
      ACCESSIBILITY: "How hard it is to reach or use the service",
      CARE: "Sloppy or careless work",
      OTHER: "Something else",
    },
    yourComplaint: {
      TREATMENT: "Your complaint about how you were treated",
      INFORMATION: "Your complaint about our information",
      NO_RESPONSE: "Your complaint about an answer that did not come",
      PRIVACY: "Your complaint about your privacy",
      BROKEN_PROMISE: "Your complaint about a promise",
      ACCESSIBILITY: "Your complaint about the service",
      CARE: "Your complaint about careless work",
      OTHER: "Your complaint",
    },
    hearing: { PHONE: "Call me", VISIT: "I will come by", VIDEO: "By video call" },
    representative: {
      AUTHORISED: "I help somebody who asked me to",
      LEGAL_REPRESENTATIVE: "I am a parent, guardian or court-appointed administrator",
      ADVOCATE: "I am a lawyer (advocaat)",
    },
  },
}) satisfies Record<
  "nl" | "en",
  {
    subject: Record<Subject, string>;
    yourComplaint: Record<Subject, string>;
    hearing: Record<HearingMode, string>;
    representative: Record<RepresentativeKind, string>;
  }
>;
