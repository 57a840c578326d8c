import type { DeclineGround, Language } from "@gehoor/domain";
import { heading, list, paragraph, quote, when } from "./block.ts";
import { declineGrounds } from "./code-words.ts";
import { type LetterMaterial, type LetterWriter, textOf } from "./letter-material.ts";
import { handledBefore } from "./own-acts/investigating.ts";
import { receivedOn } from "./own-acts/receiving.ts";
import { longDay, ombudsmanAfterThisLetter, questions } from "./phrases.ts";

/** Not handled, with ground and reasons, the ombudsman and the last day (Awb 9:8(3), 9:12(2)). Never a way to object. */
export const declineLetter: LetterWriter = {
  nl: (material) => {
    const { grounds, decline, elsewhere } = given(material, "nl");
    return {
      subject: "Wij behandelen uw klacht niet",
      blocks: [
        paragraph(
          ...receivedOn(material, "nl"),
          "Wij gaan uw klacht niet behandelen. De wet zegt wanneer dat mag. In uw geval is dat omdat:",
        ),
        list(...grounds),
        ...when(
          decline.court !== undefined,
          paragraph(
            `Het gaat om deze zaak bij een andere rechter: ${decline.court ? textOf(material, decline.court) : ""}.`,
          ),
        ),
        paragraph("Wij leggen uit waarom dat hier zo is:"),
        quote(textOf(material, decline.reasons)),
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
    const { grounds, elsewhere } = given(material, "en");
    return {
      subject: "We do not handle your complaint",
      blocks: [
        paragraph("We are not going to handle your complaint, because:"),
        list(...grounds),
        paragraph("Our reasons are written above."),
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
  const { decline } = material.complaint;
  if (!decline) throw new Error("A decline letter without a decline");
  const all = [decline.ground, ...decline.otherGrounds];
  const grounds = all.flatMap((ground) =>
    ground === "ALREADY_HANDLED" ? handledBefore(material, language) : [declineGrounds[language][ground]],
  );
  return { decline, grounds, elsewhere: all.some(goesElsewhere) };
}
