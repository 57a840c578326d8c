import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const ombudsmanStageTexts = wordTexts<Code<"OmbudsmanStage">>({
  RECEIVED: { nl: "verzoek ontvangen", en: "request received" },
  INFORMATION_DEMANDED: { nl: "informatie gevraagd", en: "information demanded" },
  FINDINGS: { nl: "bevindingen ontvangen", en: "findings received" },
  REPORTED: { nl: "rapport ontvangen", en: "report received" },
  FOLLOW_UP: { nl: "aanbevelingen beantwoorden", en: "answering recommendations" },
  CLOSED: { nl: "gesloten", en: "closed" },
});

export const ombudsmanRouteTexts = wordTexts<Code<"OmbudsmanRoute">>({
  OMBUDSMAN: { nl: "Rechtstreeks bij de ombudsman", en: "Directly with the ombudsman" },
  DESK_LEAFLET: { nl: "Afgegeven aan onze balie", en: "Handed in at our desk" },
  OWN_MAIL: { nl: "Per post of e-mail bij ons binnengekomen", en: "Came in by our post or e-mail" },
});

/** How a request without a complaint came to us; not by the site or by phone: they are asked in writing (Awb 9:18(1)). */
export const requestChannelTexts = wordTexts<"DESK" | "PAPER" | "EMAIL" | "FORWARDED">({
  DESK: { nl: "Afgegeven aan onze balie", en: "Handed in at our desk" },
  PAPER: { nl: "Per post bij ons binnengekomen", en: "Came in by our post" },
  EMAIL: { nl: "Per e-mail bij ons binnengekomen", en: "Came in by our e-mail" },
  FORWARDED: {
    nl: "De ombudsman liet weten dat hij het kreeg",
    en: "The ombudsman told us that they received it",
  },
});

export const verdictTexts = wordTexts<Code<"OmbudsmanVerdict">>({
  PROPER: { nl: "behoorlijk", en: "proper" },
  NOT_PROPER: { nl: "niet behoorlijk", en: "not proper" },
  NO_INVESTIGATION: { nl: "geen onderzoek", en: "no investigation" },
  MEDIATED: { nl: "bemiddeld", en: "mediated" },
  WITHDRAWN: { nl: "verzoek ingetrokken", en: "request withdrawn" },
});

export const followUpTexts = defineTexts<Record<Code<"FollowUpChoice">, string>>({
  nl: { FOLLOW: "Volgen", PARTLY: "Gedeeltelijk volgen", NOT: "Niet volgen" },
  en: { FOLLOW: "Follow", PARTLY: "Follow in part", NOT: "Do not follow" },
});
