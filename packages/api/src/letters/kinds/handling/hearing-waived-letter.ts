import { hearingOf } from "@gehoor/domain";
import { isToRespondent, type LetterMaterial, type LetterWriter } from "../../letter-material.ts";
import { paragraph } from "../../rendering/block.ts";
import { handledBy } from "../../words/handled-by.ts";
import { byDay, questions } from "../../words/phrases.ts";

/** The day by which a choice was asked in the offer. */
function replyByOn({ complaint, notice }: LetterMaterial): Temporal.PlainDate {
  const hearing = hearingOf(complaint, notice.to);
  if (!hearing) throw new Error("A waiver of a hearing that was not offered");
  return hearing.replyByOn;
}

/**
 * Somebody told us not to want to be heard (Awb 9:10(2)(b)), and a colleague wrote that down: confirmed, asking nothing, so
 * that who meant something else can still say so.
 */
export const hearingWaivedLetter: LetterWriter = {
  nl: (material) => {
    const respondent = isToRespondent(material);
    return {
      subject: "U wilt niet worden gehoord",
      blocks: [
        paragraph(
          respondent
            ? "U zei dat u niet gehoord wilt worden over de klacht die over u gaat. Dan kan er een oordeel komen zonder dat wij uw kant hebben gehoord."
            : "U zei dat u niet gehoord wilt worden over uw klacht. Wij gaan verder met wat u hebt geschreven.",
          "Klopt dat? Dan hoeft u niets te doen.",
        ),
        paragraph(
          `Klopt dat niet, of wilt u toch worden gehoord? Laat het ons ${byDay(material, replyByOn(material))} weten. Het mag ook per telefoon of videogesprek (artikel 9:10 van de Algemene wet bestuursrecht).`,
          "Daarna kunt u er ook nog om vragen, zolang wij de klacht onderzoeken.",
        ),
        ...handledBy(material, "nl"),
        questions(material),
      ],
    };
  },
  en: (material) => ({
    subject: "You do not want to be heard",
    blocks: [
      paragraph(
        "You said that you do not want to be heard about your complaint. We go on with what you wrote. If this is right, you need not do anything.",
      ),
      paragraph(
        `Is it not right, or would you like to be heard after all? Please tell us ${byDay(material, replyByOn(material), "en")}. By phone or video call is possible too (section 9:10 Awb). You can still ask for it later, as long as we investigate.`,
      ),
      ...handledBy(material, "en"),
      questions(material, "en"),
    ],
  }),
};
