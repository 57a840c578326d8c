import type { Language } from "@gehoor/domain";
import { type Body, heading, list, paragraph, quote, when } from "./block.ts";
import { declineGrounds } from "./code-words.ts";
import { type LetterMaterial, type LetterWriter, textOf } from "./letter-material.ts";
import { longDay, ombudsmanAfterThisLetter, questions } from "./phrases.ts";

/** Not handled, with ground and reasons, the ombudsman and the last day (Awb 9:8(3), 9:12(2)). Never a way to object. */
export const declineLetter: LetterWriter = {
  nl: (material) => {
    const { grounds, decline } = given(material, "nl");
    return {
      subject: "Wij behandelen uw klacht niet",
      blocks: [
        paragraph(
          `Op ${longDay(material.complaint.receivedOn)} hebben wij uw klacht ontvangen. Wij gaan uw klacht niet behandelen. De wet zegt wanneer dat mag. In uw geval is dat omdat:`,
        ),
        list(...grounds),
        paragraph("Wij leggen uit waarom dat hier zo is:"),
        quote(textOf(material, decline.reasons)),
        ...when(
          decline.reviewOn !== undefined,
          paragraph(
            `Dit geldt zolang het onderzoek of de vervolging loopt. Op ${decline.reviewOn ? longDay(decline.reviewOn) : ""} bekijken wij uw klacht opnieuw.`,
          ),
        ),
        heading("Naar de ombudsman"),
        ...ombudsmanAfterThisLetter(material),
        questions(material),
      ],
    };
  },
  en: (material): Body => ({
    subject: "We do not handle your complaint",
    blocks: [
      paragraph("We are not going to handle your complaint, because:"),
      list(...given(material, "en").grounds),
      paragraph("Our reasons are written above."),
      ...ombudsmanAfterThisLetter(material, "en"),
      questions(material, "en"),
    ],
  }),
};

function given({ complaint }: LetterMaterial, language: Language) {
  const { decline } = complaint;
  if (!decline) throw new Error("A decline letter without a decline");
  const grounds = [decline.ground, ...decline.otherGrounds].map((ground) => declineGrounds[language][ground]);
  return { decline, grounds };
}
