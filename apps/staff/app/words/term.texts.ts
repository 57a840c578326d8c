import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const termTexts = wordTexts<Code<"TermKind">>({
  ACKNOWLEDGEMENT: { nl: "ontvangst bevestigen", en: "acknowledge" },
  BREACH_REPORT: { nl: "datalek melden", en: "report data breach" },
  CONTACT: { nl: "eerste contact", en: "first contact" },
  DECLARATION: { nl: "verklaring van niet betrokken zijn", en: "declaration of not being involved" },
  DECISION: { nl: "antwoord", en: "answer" },
  DECLINE_NOTICE: { nl: "niet in behandeling nemen", en: "decline" },
  FOLLOW_UP: { nl: "antwoord op aanbeveling", en: "answer recommendation" },
  HEARING_REPLY: { nl: "reactie op gesprek", en: "reply about hearing" },
  INFORMAL_REVIEW: {
    nl: "nagaan of samen oplossen nog helpt",
    en: "check whether solving together still helps",
  },
  OMBUDSMAN_DEMAND: { nl: "vraag ombudsman", en: "ombudsman's question" },
  OMBUDSMAN_REQUEST: { nl: "verzoek aan de ombudsman", en: "request to the ombudsman" },
  ANSWER_TARGET: { nl: "antwoord (streefdag)", en: "answer (target)" },
  POSTPONED_DECISION: { nl: "antwoord na uitstel", en: "answer after postponement" },
  REVIEW: { nl: "opnieuw bekijken", en: "review" },
  ROUTING: { nl: "toewijzen", en: "assign" },
  SUPPLEMENT: { nl: "aanvulling", en: "supplement" },
});

/** Where to look a term up, for who knows the Act by its numbers; the case page gives the API's own, full reference. */
export const termArticles: Readonly<Record<Code<"TermKind">, string>> = {
  ACKNOWLEDGEMENT: "9:6",
  BREACH_REPORT: "AVG 33",
  CONTACT: "9:2",
  DECLARATION: "9:7",
  DECISION: "9:11",
  DECLINE_NOTICE: "9:8",
  FOLLOW_UP: "9:36",
  HEARING_REPLY: "9:10",
  INFORMAL_REVIEW: "9:5",
  OMBUDSMAN_DEMAND: "9:31",
  OMBUDSMAN_REQUEST: "9:24",
  ANSWER_TARGET: "9:11",
  POSTPONED_DECISION: "9:11",
  REVIEW: "9:8",
  ROUTING: "9:2",
  SUPPLEMENT: "9:4",
};

export const deadlineStatusTexts = defineTexts<Record<Code<"DeadlineStatus">, string>>({
  nl: { OPEN: "loopt", LATE: "te laat", MET: "gehaald", MET_LATE: "te laat gehaald", LAPSED: "vervallen" },
  en: { OPEN: "running", LATE: "late", MET: "met", MET_LATE: "met late", LAPSED: "lapsed" },
});

export const deadlineStateTexts = defineTexts<Record<Code<"DeadlineState">, string>>({
  nl: { LATE: "Te laat", THIS_WEEK: "Deze week", LATER: "Later", NONE: "Geen lopende termijn" },
  en: { LATE: "Late", THIS_WEEK: "This week", LATER: "Later", NONE: "No running term" },
});
