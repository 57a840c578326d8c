import { causeOf, isToRespondent, type LetterMaterial, type LetterWriter } from "../../letter-material.ts";
import { type Block, heading, paragraph } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { lastDayAtOmbudsman, longDay, ombudsmanUntil, questions } from "../../words/phrases.ts";
import { takenUpLetter } from "../elsewhere/ombudsman-request-letters.ts";

/**
 * Taken up again, with the original day of receipt and term; past that term with the day we work to, and the question whether
 * the complainant agrees to it (Awb 9:11(3)). Or taken up for the first time, when it comes from the ombudsman.
 */
export const reopenedLetter: LetterWriter = {
  nl: (material) => {
    if (causeOf(material, "ComplaintReopened").startsOn) return takenUpLetter.nl(material);
    const toRespondent = isToRespondent(material);
    return {
      subject: "De klacht wordt weer behandeld",
      blocks: [
        paragraph(
          `Wij gaan verder met ${toRespondent ? "de klacht die over u gaat" : "uw klacht"}. De dag van ontvangst blijft ${longDay(material.complaint.receivedOn)}.`,
          answerComes(material, "nl", toRespondent ? "RESPONDENT" : "COMPLAINANT"),
        ),
        ...(toRespondent ? [] : toTheComplainant(material)),
        questions(material),
      ],
    };
  },
  en: (material) => {
    if (causeOf(material, "ComplaintReopened").startsOn) return takenUpLetter.en(material);
    const { targetOn } = causeOf(material, "ComplaintReopened");
    return {
      subject: "We take up your complaint again",
      blocks: [
        paragraph(
          `We go on with your complaint. It still counts as received on ${longDay(material.complaint.receivedOn, "en")}. ${answerComes(material, "en")}`,
          ...(targetOn ? [consentAsked.en] : []),
          "After our new answer you have a year again to go to the ombudsman.",
        ),
        questions(material, "en"),
      ],
    };
  },
};

/** Asked where the term has passed: the law gives no new one without the complainant's word (Awb 9:11(3)). */
export const consentAsked = {
  nl: "De termijn die de wet ons geeft, liep al af. Daarom vragen wij u of u met de nieuwe dag instemt (artikel 9:11, derde lid, van de Algemene wet bestuursrecht). Dat kan op onze site of met een brief. U mag nee zeggen, dat heeft voor u geen nadelen.",
  en: "The term that the law gives us had ended already. So we ask you whether you agree to the new day (section 9:11(3) Awb): on our site or by letter. You may say no, without any disadvantage.",
} as const;

function toTheComplainant(material: LetterMaterial): readonly Block[] {
  const { targetOn } = causeOf(material, "ComplaintReopened");
  if (!targetOn) return [paragraph("Na onze nieuwe reactie kunt u weer een jaar lang naar de ombudsman.")];
  return [
    paragraph(consentAsked.nl),
    heading("Naar de ombudsman"),
    paragraph("U hoeft niet op onze nieuwe reactie te wachten. Daarna hebt u weer een jaar."),
    ...ombudsmanUntil(material, lastDayAtOmbudsman(material)),
  ];
}
