import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "./code.ts";

export const noticeTexts = wordTexts<Code<"NoticeKind">>({
  RECEIPT: { nl: "Bewijs van ontvangst", en: "Receipt" },
  AUTHORISATION_ASKED: { nl: "Vraag om een machtiging", en: "Request for an authorisation" },
  REPRESENTATIVE_REFUSED: {
    nl: "Bericht van weigering van de gemachtigde",
    en: "Notice of refusal of the representative",
  },
  ACKNOWLEDGEMENT: { nl: "Ontvangstbevestiging", en: "Acknowledgement" },
  SUPPLEMENT_REQUEST: { nl: "Vraag om aanvulling", en: "Request to complete" },
  OUTSIDE_FORMAL: { nl: "Buiten de procedure afgedaan", en: "Closed outside the procedure" },
  FORWARDED: { nl: "Bericht van doorsturen", en: "Notice of forwarding" },
  FILE_TO_AUTHORITY: { nl: "Dossier aan de andere instantie", en: "File to the other authority" },
  CONVERTED: { nl: "Bericht van omzetten", en: "Notice of conversion" },
  HAND_OVER: { nl: "Overdracht aan wie het behandelt", en: "Hand-over to who handles it" },
  SIGNAL: { nl: "Bericht aan de afdeling", en: "Message to the department" },
  MERGED: { nl: "Bericht van voegen", en: "Notice of merging" },
  UNMERGED: { nl: "Bericht dat de voeging ongedaan is", en: "Notice that the merging is undone" },
  DECLINED: { nl: "Niet in behandeling genomen", en: "Declined" },
  SETTLEMENT_ASKED: { nl: "Vraag of het is opgelost", en: "Question whether it is settled" },
  SETTLED: { nl: "Bevestiging: samen opgelost", en: "Confirmation: settled" },
  RESUMED: { nl: "De behandeling gaat verder", en: "Handling goes on" },
  COPY: { nl: "Afschrift van de klacht", en: "Copy of the complaint" },
  HANDLER_CHANGED: {
    nl: "Bericht: iemand anders behandelt de klacht",
    en: "Notice: somebody else handles the complaint",
  },
  HEARING_OFFER: { nl: "Aanbod voor een gesprek", en: "Offer to be heard" },
  HEARING_MOMENTS: { nl: "Voorstel voor het gesprek", en: "Moments to be heard" },
  HEARING_WAIVED: {
    nl: "Bevestiging: wil niet worden gehoord",
    en: "Confirmation: does not want to be heard",
  },
  HEARING_INVITATION: { nl: "Uitnodiging voor het gesprek", en: "Invitation to the hearing" },
  HEARING_REPORT: { nl: "Verslag van het gesprek", en: "Report of the hearing" },
  ADJOURNED: { nl: "Bericht van verdagen", en: "Notice of adjournment" },
  POSTPONEMENT_ASKED: { nl: "Vraag om verder uitstel", en: "Request for further postponement" },
  POSTPONED: { nl: "Bevestiging van verder uitstel", en: "Confirmation of postponement" },
  START_MOVED: { nl: "Bericht over het begin van de termijn", en: "Notice about the start of the term" },
  DECISION: { nl: "Antwoord op de klacht", en: "Answer to the complaint" },
  OUTCOME: { nl: "Uitkomst voor de beklaagde", en: "Outcome for the person complained about" },
  WITHDRAWN: { nl: "Bevestiging van intrekken", en: "Confirmation of withdrawal" },
  REOPENED: { nl: "Bericht van heropenen", en: "Notice of reopening" },
  LATE: { nl: "Bericht dat het antwoord te laat is", en: "Notice that the answer is late" },
  MESSAGE: { nl: "Aankondiging van een bericht", en: "Announcement of a message" },
  ESCALATED: { nl: "Bericht: de ombudsman onderzoekt", en: "Notice: the ombudsman investigates" },
  HAND_OVER_FAILED: { nl: "Bericht: het kwam daar niet aan", en: "Notice: it did not arrive there" },
  REQUEST_SENT_ON: {
    nl: "Bericht: het verzoek gaat naar de ombudsman",
    en: "Notice: the request goes to the ombudsman",
  },
  REQUEST_TO_OMBUDSMAN: { nl: "Verzoekschrift aan de ombudsman", en: "Request to the ombudsman" },
  INFORMATION_TO_OMBUDSMAN: { nl: "Informatie aan de ombudsman", en: "Information to the ombudsman" },
  REACTION_TO_FINDINGS: { nl: "Reactie op de bevindingen", en: "Reaction to the findings" },
  OMBUDSMAN_REPORT: { nl: "Bericht over het rapport", en: "Notice about the report" },
  FOLLOW_UP_TO_OMBUDSMAN: { nl: "Antwoord op de aanbevelingen", en: "Answer to the recommendations" },
});

export const noticeStateTexts = wordTexts<Code<"NoticeState">>({
  REQUESTED: { nl: "klaar om te versturen", en: "ready to be sent" },
  CLAIMED: { nl: "wordt verstuurd", en: "being sent" },
  DISPATCHED: { nl: "verstuurd", en: "sent" },
  FAILED: { nl: "niet aangekomen", en: "did not arrive" },
  CANCELLED: { nl: "vervallen", en: "cancelled" },
});

export const noticeChannelTexts = wordTexts<Code<"NoticeChannel">>({
  EMAIL: { nl: "per e-mail", en: "by e-mail" },
  POST: { nl: "per post", en: "by post" },
  WORK: { nl: "op het werkaccount", en: "to the work account" },
  PORTAL: { nl: "op de pagina van de klacht", en: "on the complaint's page" },
  NONE: { nl: "wacht op een adres", en: "waits for an address" },
});

/** What came of an attempt to deliver. */
export const deliveryOutcomeTexts = wordTexts<Code<"DeliveryOutcome">>({
  ACCEPTED: { nl: "aangenomen", en: "accepted" },
  REJECTED: { nl: "adres geweigerd", en: "address refused" },
  FAILED: { nl: "niet gelukt door storing bij ons", en: "failed by trouble of our own" },
  UNANSWERED: { nl: "geen antwoord: onbekend", en: "no answer: unknown" },
  SHOWN: { nl: "getoond", en: "shown" },
});

export const evidenceTexts = wordTexts<Code<"DispatchEvidence">>({
  ACCEPTED_BY_MAIL_SERVER: { nl: "aangenomen door de mailserver", en: "accepted by the mail server" },
  POSTED: { nl: "op de post gedaan", en: "posted" },
  HANDED_OVER: { nl: "in persoon overhandigd", en: "handed over in person" },
  SHOWN: { nl: "getoond op de pagina", en: "shown on the page" },
});
