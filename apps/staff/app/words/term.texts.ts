import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Code } from "./code.ts";

export const termTexts = defineTexts<Record<Code<"TermKind">, string>>({
  nl: {
    ACKNOWLEDGEMENT: "ontvangst bevestigen",
    BREACH_REPORT: "datalek melden",
    CONTACT: "eerste contact",
    DECLARATION: "verklaring van niet betrokken zijn",
    DECISION: "antwoord",
    DECLINE_NOTICE: "niet in behandeling nemen",
    FOLLOW_UP: "antwoord op aanbeveling",
    HEARING_REPLY: "reactie op gesprek",
    INFORMAL_REVIEW: "nagaan of samen oplossen nog helpt",
    OMBUDSMAN_DEMAND: "vraag ombudsman",
    OMBUDSMAN_REQUEST: "verzoek aan de ombudsman",
    ANSWER_TARGET: "antwoord (streefdag)",
    POSTPONED_DECISION: "antwoord na uitstel",
    REVIEW: "opnieuw bekijken",
    ROUTING: "toewijzen",
    SUPPLEMENT: "aanvulling",
  },
  en: {
    ACKNOWLEDGEMENT: "acknowledge",
    BREACH_REPORT: "report data breach",
    CONTACT: "first contact",
    DECLARATION: "declaration of not being involved",
    DECISION: "answer",
    DECLINE_NOTICE: "decline",
    FOLLOW_UP: "answer recommendation",
    HEARING_REPLY: "reply about hearing",
    INFORMAL_REVIEW: "check whether solving together still helps",
    OMBUDSMAN_DEMAND: "ombudsman's question",
    OMBUDSMAN_REQUEST: "request to the ombudsman",
    ANSWER_TARGET: "answer (target)",
    POSTPONED_DECISION: "answer after postponement",
    REVIEW: "review",
    ROUTING: "assign",
    SUPPLEMENT: "supplement",
  },
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
