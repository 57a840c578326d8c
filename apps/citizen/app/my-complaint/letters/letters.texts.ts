import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { NoticeKind } from "#app/words/codes.ts";

/** What each letter to a complainant is called; letters to others never come here. */
export const letterTexts = defineTexts({
  nl: {
    kind: {
      ACKNOWLEDGEMENT: "Ontvangstbevestiging",
      ADJOURNED: "Wij nemen meer tijd",
      AUTHORISATION_ASKED: "Vraag om een machtiging",
      CONVERTED: "Uw klacht gaat verder op een andere manier",
      DECISION: "Ons antwoord op uw klacht",
      DECLINED: "Wij behandelen uw klacht niet",
      ESCALATED: "De ombudsman onderzoekt uw zaak",
      FORWARDED: "Uw klacht gaat naar een andere organisatie",
      HAND_OVER_FAILED: "Onze brief kwam daar niet aan",
      HANDLER_CHANGED: "Iemand anders behandelt uw klacht",
      HEARING_WAIVED: "U wilt niet worden gehoord",
      HEARING_INVITATION: "Uitnodiging voor een gesprek",
      HEARING_MOMENTS: "Kies een moment voor het gesprek",
      HEARING_OFFER: "Wilt u een gesprek?",
      HEARING_REPORT: "Verslag van het gesprek met u",
      LATE: "Wij zijn te laat",
      MERGED: "Uw klachten zijn samengevoegd",
      MESSAGE: "Bericht van de gemeente",
      OMBUDSMAN_REPORT: "Rapport van de ombudsman",
      OUTSIDE_FORMAL: "Uw klacht is afgesloten",
      POSTPONED: "Bevestiging van uitstel",
      POSTPONEMENT_ASKED: "Vraag om uitstel",
      RECEIPT: "Bewijs van ontvangst",
      REQUEST_SENT_ON: "Uw verzoek is onderweg naar de ombudsman",
      REOPENED: "Wij behandelen uw klacht weer",
      REPRESENTATIVE_REFUSED: "Uw gemachtigde is geweigerd",
      RESUMED: "Wij gaan verder met uw klacht",
      SETTLED: "Uw klacht is opgelost",
      SETTLEMENT_ASKED: "Is uw klacht opgelost?",
      START_MOVED: "De termijn begint later",
      SUPPLEMENT_REQUEST: "Vraag om meer informatie",
      UNMERGED: "Uw klacht gaat weer apart verder",
      WITHDRAWN: "Bevestiging: klacht ingetrokken",
      other: "Brief",
    },
    reportOfOther: "Verslag van het gesprek met degene over wie u klaagt",
    aboutDeclining: "Over het niet behandelen van uw klacht",
    ofPart: {
      DECLINED: "Wij behandelen een deel van uw klacht niet",
      SETTLED: "Een deel van uw klacht is opgelost",
    },
    on: (facts: { day: string }) => `verstuurd op ${facts.day}`,
    ready: (facts: { day: string }) => `hier te lezen sinds ${facts.day}`,
  },
  en: {
    kind: {
      ACKNOWLEDGEMENT: "Acknowledgement of receipt",
      ADJOURNED: "We take more time",
      AUTHORISATION_ASKED: "Request for an authorisation",
      CONVERTED: "Your complaint goes on in another way",
      DECISION: "Our answer to your complaint",
      DECLINED: "We will not handle your complaint",
      ESCALATED: "The ombudsman is investigating your case",
      FORWARDED: "Your complaint goes to another organisation",
      HAND_OVER_FAILED: "Our letter did not arrive there",
      HANDLER_CHANGED: "Somebody else handles your complaint",
      HEARING_WAIVED: "You do not want to be heard",
      HEARING_INVITATION: "Invitation to a conversation",
      HEARING_MOMENTS: "Choose a moment for the conversation",
      HEARING_OFFER: "Would you like a conversation?",
      HEARING_REPORT: "Report of the conversation with you",
      LATE: "We are late",
      MERGED: "Your complaints have been joined",
      MESSAGE: "Message from the municipality",
      OMBUDSMAN_REPORT: "Report of the ombudsman",
      OUTSIDE_FORMAL: "Your complaint has been closed",
      POSTPONED: "Confirmation of more time",
      POSTPONEMENT_ASKED: "Request for more time",
      RECEIPT: "Proof of receipt",
      REQUEST_SENT_ON: "Your request is on its way to the ombudsman",
      REOPENED: "We take up your complaint again",
      REPRESENTATIVE_REFUSED: "Your representative was refused",
      RESUMED: "We go on with your complaint",
      SETTLED: "Your complaint has been solved",
      SETTLEMENT_ASKED: "Has your complaint been solved?",
      START_MOVED: "The time limit starts later",
      SUPPLEMENT_REQUEST: "Request for more information",
      UNMERGED: "Your complaint goes on by itself again",
      WITHDRAWN: "Confirmation: complaint withdrawn",
      other: "Letter",
    },
    reportOfOther: "Report of the conversation with the person you complain about",
    aboutDeclining: "About not handling your complaint",
    ofPart: {
      DECLINED: "We will not handle a part of your complaint",
      SETTLED: "A part of your complaint has been solved",
    },
    on: (facts) => `sent on ${facts.day}`,
    ready: (facts) => `to be read here since ${facts.day}`,
  },
}) satisfies Record<"nl" | "en", { kind: Record<Exclude<NoticeKind, NoticeToOthers> | "other", string> }>;

type NoticeToOthers = Extract<
  NoticeKind,
  | "COPY"
  | "FILE_TO_AUTHORITY"
  | "FOLLOW_UP_TO_OMBUDSMAN"
  | "INFORMATION_TO_OMBUDSMAN"
  | "OUTCOME"
  | "REACTION_TO_FINDINGS"
  | "REQUEST_TO_OMBUDSMAN"
  | "HAND_OVER"
  | "SIGNAL"
>;

/** The name of a letter in a language. */
export function letterName(kind: NoticeKind, language: "nl" | "en"): string {
  const names: Partial<Record<NoticeKind, string>> = letterTexts[language].kind;
  return (kind in names && names[kind]) || letterTexts[language].kind.other;
}

/** The same of a letter that tells of some of the grievances alone. */
export function letterOfPartName(kind: "DECLINED" | "SETTLED", language: "nl" | "en"): string {
  return letterTexts[language].ofPart[kind];
}
