import { isToRespondent, type LetterWriter } from "../../letter-material.ts";
import { paragraph, when } from "../../rendering/block.ts";
import { handledBy } from "../../words/handled-by.ts";
import { followIt, questions } from "../../words/phrases.ts";

/** Somebody else handles the complaint from now on: who, how to reach that person, and that nothing else changes. */
export const handlerChangedLetter: LetterWriter = {
  nl: (material) => {
    const respondent = isToRespondent(material);
    const whose = respondent ? "de klacht die over u gaat" : "uw klacht";
    return {
      subject: respondent ? "Iemand anders behandelt de klacht over u" : "Iemand anders behandelt uw klacht",
      blocks: [
        paragraph(`Voortaan behandelt iemand anders ${whose}.`),
        ...handledBy(material, "nl"),
        ...when(
          material.complaint.handler?.declaredUninvolved === true,
          paragraph(
            "De nieuwe behandelaar verklaarde niet betrokken te zijn bij wat er is gebeurd (artikel 9:7 van de Algemene wet bestuursrecht).",
          ),
        ),
        paragraph(
          "Verder verandert er niets. Wat u schreef of vertelde, staat in het dossier. Ook de dag voor het antwoord verandert hierdoor niet.",
          "Is er een gesprek met u afgesproken? Die afspraak blijft staan, tenzij u van ons iets anders hoort.",
        ),
        ...when(!respondent, followIt(material)),
        questions(material),
      ],
    };
  },
  en: (material) => ({
    subject: "Somebody else handles your complaint",
    blocks: [
      paragraph("From now on somebody else handles your complaint."),
      ...handledBy(material, "en"),
      paragraph(
        "Nothing else changes: what you wrote or told us is in the file, and it does not change the day for our answer. If a conversation with you is planned, it goes on unless you hear otherwise from us.",
      ),
      followIt(material, "en"),
      questions(material, "en"),
    ],
  }),
};
