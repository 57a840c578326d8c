import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { DeliveryOutcome, DispatchEvidence, NoticeChannel } from "#app/words/codes.ts";

type At = { moment: string };

/** The record of what went to somebody, and when it was read; each line from what was recorded. */
export const texts = defineTexts({
  nl: {
    title: "Onze brieven: wanneer verstuurd, wanneer gelezen",
    below: (facts: { reference: string }) => `Kenmerk ${facts.reference}`,
    intro:
      "Hier staat van elke brief wat is vastgelegd: hoe en wanneer hij ging, en wanneer u hem hier voor het eerst opende. U mag hier altijd om vragen (artikel 2:25 van de Algemene wet bestuursrecht).",
    to: (facts: { name: string }) => `aan ${facts.name}`,
    asked: (facts: At) => `Klaargezet: ${facts.moment}`,
    left: (facts: { day: string; how: string }) => `Weg op ${facts.day}: ${facts.how}`,
    waits: "Nog niet weg",
    failed: "Niet aangekomen",
    opened: (facts: At) => `Hier voor het eerst geopend: ${facts.moment}`,
    notOpened: "Hier nog niet geopend. Of u de brief per e-mail of op papier las, weten wij niet.",
    attempt: (facts: At & { channel: string; outcome: string }) =>
      `Op ${facts.moment}, ${facts.channel}: ${facts.outcome}`,
    detail: (facts: { detail: string }) => `Nummer of antwoord van de mailserver: ${facts.detail}`,
    none: "Er zijn nog geen brieven.",
    print: "Afdrukken of bewaren gaat met uw browser: Ctrl of Command en P.",
    evidence: {
      ACCEPTED_BY_MAIL_SERVER: "aangenomen door de mailserver",
      POSTED: "op de post gedaan",
      HANDED_OVER: "in persoon overhandigd",
      SHOWN: "getoond op deze site",
    },
    channel: {
      EMAIL: "per e-mail",
      POST: "per post",
      WORK: "op het werkaccount",
      PORTAL: "op deze site",
      NONE: "wacht op een adres",
    },
    outcome: {
      ACCEPTED: "aangenomen",
      REJECTED: "geweigerd: dit adres bestaat niet",
      FAILED: "niet gelukt, later opnieuw",
      UNANSWERED: "geen antwoord: niet bekend of hij aankwam",
      SHOWN: "getoond",
    },
  },
  en: {
    title: "Our letters: when sent, when read",
    below: (facts) => `Reference ${facts.reference}`,
    intro:
      "This is what is recorded of each letter: how and when it went, and when you first opened it here. You may always ask for this (section 2:25 of the General Administrative Law Act).",
    to: (facts) => `to ${facts.name}`,
    asked: (facts) => `Made ready: ${facts.moment}`,
    left: (facts) => `Left on ${facts.day}: ${facts.how}`,
    waits: "Has not left yet",
    failed: "Did not arrive",
    opened: (facts) => `First opened here: ${facts.moment}`,
    notOpened: "Not opened here yet. Whether you read the letter by e-mail or on paper, we do not know.",
    attempt: (facts) => `On ${facts.moment}, ${facts.channel}: ${facts.outcome}`,
    detail: (facts) => `Number or answer of the mail server: ${facts.detail}`,
    none: "There are no letters yet.",
    print: "Print or keep it with your browser: Ctrl or Command and P.",
    evidence: {
      ACCEPTED_BY_MAIL_SERVER: "accepted by the mail server",
      POSTED: "posted",
      HANDED_OVER: "handed over in person",
      SHOWN: "shown on this site",
    },
    channel: {
      EMAIL: "by e-mail",
      POST: "by post",
      WORK: "to the work account",
      PORTAL: "on this site",
      NONE: "waits for an address",
    },
    outcome: {
      ACCEPTED: "accepted",
      REJECTED: "refused: this address does not exist",
      FAILED: "did not work, tried again later",
      UNANSWERED: "no answer: not known whether it arrived",
      SHOWN: "shown",
    },
  },
}) satisfies Record<
  "nl" | "en",
  {
    evidence: Record<DispatchEvidence, string>;
    channel: Record<NoticeChannel, string>;
    outcome: Record<DeliveryOutcome, string>;
  }
>;
