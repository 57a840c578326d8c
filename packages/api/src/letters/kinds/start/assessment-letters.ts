import type { Language, OutsideFormalGround } from "@gehoor/domain";
import { causeOf, type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { toldDepartment } from "../../own-acts/handing-over.ts";
import { askedForMore } from "../../own-acts/investigating.ts";
import { heading, paragraph, quote } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { byDay, followIt, ombudsmanUntil, questions } from "../../words/phrases.ts";

/** What is missing, until which day, and that the term goes on meanwhile (Awb 9:4(2)). */
export const supplementRequestLetter: LetterWriter = {
  nl: (material) => {
    const { replyByOn, lacking } = causeOf(material, "SupplementRequested");
    return {
      subject: "Wij missen nog informatie van u",
      blocks: [
        paragraph("Om uw klacht goed te kunnen behandelen, missen wij nog iets:"),
        quote(textOf(material, lacking)),
        paragraph(
          `Wilt u dit ${byDay(material, replyByOn)} aan ons laten weten? Lukt dat niet? Bel ons dan, wij denken mee.`,
          "Krijgen wij niets van u? Dan kan het zijn dat wij uw klacht niet volgens de klachtenprocedure kunnen behandelen. Dat hoort u dan met de reden.",
          `De termijn voor onze reactie loopt gewoon door. ${answerComes(material)}`,
        ),
        followIt(material),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { replyByOn } = causeOf(material, "SupplementRequested");
    return {
      subject: "We need some more information from you",
      blocks: [
        paragraph(
          `To handle your complaint properly we need something more; it is written above. Please let us know ${byDay(material, replyByOn, "en")}. If you cannot, please call us.`,
          "If nothing comes, we may not be able to handle your complaint under the complaints procedure. You will hear so with the reason.",
          `The term for our answer keeps running. ${answerComes(material, "en")}`,
        ),
        questions(material, "en"),
      ],
    };
  },
};

const outsideReasons = {
  nl: {
    ANONYMOUS: "Wij weten niet wie de klacht heeft ingediend.",
    ABOUT_ANOTHER:
      "De klacht gaat over gedrag tegenover iemand anders. Wij weten niet of die persoon u toestemming gaf.",
  },
  en: {
    ANONYMOUS: "We do not know who made the complaint.",
    ABOUT_ANOTHER:
      "The complaint is about conduct towards somebody else. We do not know whether this person authorised you.",
  },
} as const;

function outsideReason(
  material: LetterMaterial,
  ground: OutsideFormalGround,
  language: Language,
): readonly string[] {
  return ground === "UNREPAIRED" ? askedForMore(material, language) : [outsideReasons[language][ground]];
}

/** Not a written complaint in the sense of Awb 9:4; it still gets proper attention (Awb 9:2). */
export const outsideFormalLetter: LetterWriter = {
  nl: (material) => {
    const { ground, reasons, ending } = causeOf(material, "ComplaintPutOutsideFormal");
    return {
      subject: "Wij behandelen uw klacht niet volgens de klachtenprocedure",
      blocks: [
        paragraph(
          "Uw klacht voldoet niet aan wat de wet vraagt voor de klachtenprocedure (artikel 9:4 van de Algemene wet bestuursrecht).",
          ...outsideReason(material, ground, "nl"),
        ),
        quote(textOf(material, reasons)),
        paragraph(
          ...toldDepartment(material, "nl"),
          "Kunt u alsnog aanvullen wat er ontbreekt? Laat het ons weten. Dan kijken wij er opnieuw naar; de dag waarop wij uw klacht kregen blijft staan.",
        ),
        ...(ending.ombudsmanUntilOn
          ? [heading("Naar de ombudsman"), ...ombudsmanUntil(material, ending.ombudsmanUntilOn)]
          : []),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { ground, ending } = causeOf(material, "ComplaintPutOutsideFormal");
    return {
      subject: "We do not handle your complaint under the complaints procedure",
      blocks: [
        paragraph(
          "Your complaint does not meet what the law asks for the complaints procedure (section 9:4 Awb).",
          ...outsideReason(material, ground, "en"),
          ...toldDepartment(material, "en"),
          "Can you still add what is missing? Tell us. Then we look at it again; its day of receipt stays as it is.",
        ),
        ...(ending.ombudsmanUntilOn ? ombudsmanUntil(material, ending.ombudsmanUntilOn, "en") : []),
        questions(material, "en"),
      ],
    };
  },
};
