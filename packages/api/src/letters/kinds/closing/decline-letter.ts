import type { DeclineGround, Language } from "@gehoor/domain";
import { type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { handledBefore } from "../../own-acts/investigating.ts";
import { receivedOn } from "../../own-acts/receiving.ts";
import { heading, list, paragraph, quote, when } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { declineGrounds } from "../../words/code-words.ts";
import { wholeOrParts } from "../../words/part-words.ts";
import { longDay, ombudsmanAfterThisLetter, questions } from "../../words/phrases.ts";

/** Not handled, with ground and reasons, the ombudsman and the last day (Awb 9:8(3), 9:12(2)). Never a way to object. */
export const declineLetter: LetterWriter = {
  nl: (material) => {
    const { grounds, decline, elsewhere, about, some, rest } = given(material, "nl");
    return {
      subject:
        some.length > 0 ? "Wij behandelen een deel van uw klacht niet" : "Wij behandelen uw klacht niet",
      blocks: [
        paragraph(
          ...receivedOn(material, "nl"),
          `Wij gaan ${about} niet behandelen. De wet zegt wanneer dat mag. In uw geval is dat omdat:`,
        ),
        list(...grounds),
        ...when(
          decline.court !== undefined,
          paragraph(
            `Het gaat om deze zaak bij een andere rechter: ${decline.court ? textOf(material, decline.court) : ""}.`,
          ),
        ),
        ...some.flatMap(({ number, description }) => [
          paragraph(`In klachtonderdeel ${number} schreef u:`),
          quote(textOf(material, description)),
        ]),
        paragraph("Wij leggen uit waarom dat hier zo is:"),
        quote(textOf(material, decline.reasons)),
        ...when(rest, paragraph(`De rest van uw klacht behandelen wij wel. ${answerComes(material)}`)),
        ...when(
          elsewhere,
          paragraph(
            "Kunt u nog bezwaar maken of in beroep gaan? In de brief met de beslissing staat waar en tot wanneer. Die tijd is kort. Twijfelt u? Bel ons dan meteen.",
          ),
        ),
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
  en: (material) => {
    const { grounds, elsewhere, about, some, rest } = given(material, "en");
    return {
      subject:
        some.length > 0 ? "We do not handle a part of your complaint" : "We do not handle your complaint",
      blocks: [
        paragraph(`We are not going to handle ${about}, because:`),
        list(...grounds),
        paragraph("Our reasons are written above."),
        ...when(rest, paragraph(`We do handle the rest of your complaint. ${answerComes(material, "en")}`)),
        ...when(
          elsewhere,
          paragraph(
            "Can you still object or appeal? The letter with the decision says where and until when. That time is short. Not sure? Call us at once.",
          ),
        ),
        ...ombudsmanAfterThisLetter(material, "en"),
        questions(material, "en"),
      ],
    };
  },
};

/** Grounds of which the other way may still be open, for a short time (Awb 6:7). */
function goesElsewhere(ground: DeclineGround): boolean {
  return ground === "OBJECTION_POSSIBLE" || ground === "APPEAL_POSSIBLE";
}

function given(material: LetterMaterial, language: Language) {
  const { complaint, notice } = material;
  const ofParts = complaint.partDeclines.find((one) => one.notice === notice.number);
  const decline = ofParts ?? complaint.decline;
  if (!decline) throw new Error("A decline letter without a decline");
  const declined = complaint.parts.filter(
    ({ number, ending }) =>
      (!ending || ending.notice === notice.number) && (decline.parts?.includes(number) ?? true),
  );
  const numbers = declined.map(({ number }) => number);
  const all = [decline.ground, ...decline.otherGrounds];
  const grounds = all.flatMap((ground) =>
    ground === "ALREADY_HANDLED" ? handledBefore(material, language) : [declineGrounds[ground][language]],
  );
  return {
    decline,
    grounds,
    elsewhere: all.some(goesElsewhere),
    about: wholeOrParts(complaint, numbers, language),
    /** The parts that are declined, where others are not or ended before. */
    some: declined.length < complaint.parts.length ? declined : [],
    rest: complaint.parts.some(({ number, ending }) => !ending && !numbers.includes(number)),
  };
}
