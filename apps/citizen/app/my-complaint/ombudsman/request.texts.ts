import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

/** A request to the ombudsman without a complaint to the municipality, in plain words. */
export const texts = defineTexts({
  nl: {
    title: "Uw verzoek aan de ombudsman",
    titleOfOther: (facts: { name: string }) => `Het verzoek van ${facts.name} aan de ombudsman`,
    below: (facts: { reference: string; day: string }) =>
      `Kenmerk ${facts.reference} · ontvangen op ${facts.day}`,
    his: "De ombudsman is aan zet. U hoeft nu niets te doen.",
    hisText:
      "U vroeg de ombudsman om een onderzoek. De ombudsman beslist of dat gebeurt, en laat het u weten.",
    ours: "De gemeente is aan zet. U hoeft nu niets te doen.",
    weighing: "Wij bekijken of wij uw verzoek eerst zelf als klacht behandelen.",
    over: "Uw verzoek is afgerond.",
    overText: "De ombudsman is klaar met uw verzoek.",
    complainToo: "Wilt u hierover een klacht indienen bij de gemeente? Dat kan nog.",
    received: "Ontvangen",
    readLetter: "Lees de brief",
    letter: "Uw verzoek gaat naar de ombudsman",
    copy: "Uw verzoek, zoals wij het kregen",
  },
  en: {
    title: "Your request to the ombudsman",
    titleOfOther: (facts) => `The request of ${facts.name} to the ombudsman`,
    below: (facts) => `Reference ${facts.reference} · received on ${facts.day}`,
    his: "It is the ombudsman's turn. You do not need to do anything now.",
    hisText:
      "You asked the ombudsman to investigate. The ombudsman decides whether to do so, and will tell you.",
    ours: "It is the municipality's turn. You do not need to do anything now.",
    weighing: "We are looking at whether we first handle your request ourselves, as a complaint.",
    over: "Your request has been closed.",
    overText: "The ombudsman is done with your request.",
    complainToo: "Do you want to complain to the municipality about this? You still can.",
    received: "Received",
    readLetter: "Read the letter",
    letter: "Your request goes to the ombudsman",
    copy: "Your request, as it came in",
  },
});
