import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const ombudsmanStageTexts = defineTexts<Record<Code<"OmbudsmanStage">, string>>({
  nl: {
    RECEIVED: "verzoek ontvangen",
    INFORMATION_DEMANDED: "informatie gevraagd",
    FINDINGS: "bevindingen ontvangen",
    REPORTED: "rapport ontvangen",
    FOLLOW_UP: "aanbevelingen beantwoorden",
    CLOSED: "gesloten",
  },
  en: {
    RECEIVED: "request received",
    INFORMATION_DEMANDED: "information demanded",
    FINDINGS: "findings received",
    REPORTED: "report received",
    FOLLOW_UP: "answering recommendations",
    CLOSED: "closed",
  },
});

export const ombudsmanRouteTexts = defineTexts<Record<Code<"OmbudsmanRoute">, string>>({
  nl: {
    OMBUDSMAN: "Rechtstreeks bij de ombudsman",
    DESK_LEAFLET: "Afgegeven aan onze balie",
    OWN_MAIL: "Per post of e-mail bij ons binnengekomen",
  },
  en: {
    OMBUDSMAN: "Directly with the ombudsman",
    DESK_LEAFLET: "Handed in at our desk",
    OWN_MAIL: "Came in by our post or e-mail",
  },
});

/** How a request without a complaint came to us; not by the site or by phone: he is asked in writing (Awb 9:18(1)). */
export const requestChannelTexts = defineTexts<Record<"DESK" | "PAPER" | "EMAIL" | "FORWARDED", string>>({
  nl: {
    DESK: "Afgegeven aan onze balie",
    PAPER: "Per post bij ons binnengekomen",
    EMAIL: "Per e-mail bij ons binnengekomen",
    FORWARDED: "De ombudsman liet weten dat hij het kreeg",
  },
  en: {
    DESK: "Handed in at our desk",
    PAPER: "Came in by our post",
    EMAIL: "Came in by our e-mail",
    FORWARDED: "The ombudsman told us that he received it",
  },
});

export const verdictTexts = defineTexts<Record<Code<"OmbudsmanVerdict">, string>>({
  nl: {
    PROPER: "behoorlijk",
    NOT_PROPER: "niet behoorlijk",
    NO_INVESTIGATION: "geen onderzoek",
    MEDIATED: "bemiddeld",
    WITHDRAWN: "verzoek ingetrokken",
  },
  en: {
    PROPER: "proper",
    NOT_PROPER: "not proper",
    NO_INVESTIGATION: "no investigation",
    MEDIATED: "mediated",
    WITHDRAWN: "request withdrawn",
  },
});

export const followUpTexts = defineTexts<Record<Code<"FollowUpChoice">, string>>({
  nl: { FOLLOW: "Volgen", PARTLY: "Gedeeltelijk volgen", NOT: "Niet volgen" },
  en: { FOLLOW: "Follow", PARTLY: "Follow in part", NOT: "Do not follow" },
});
