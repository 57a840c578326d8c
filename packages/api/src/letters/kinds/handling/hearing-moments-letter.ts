import { amsterdamDay } from "@gehoor/domain";
import { causeOf, isToRespondent, type LetterWriter } from "../../letter-material.ts";
import { list, paragraph, when } from "../../rendering/block.ts";
import { hearingModes } from "../../words/code-words.ts";
import { clockTime, followIt, longDay, questions } from "../../words/phrases.ts";
import { placeWords } from "./hearing-place.ts";

/** Moments to choose from, where they are, and that another may be asked for (Awb 9:10(1)). */
export const hearingMomentsLetter: LetterWriter = {
  nl: (material) => {
    const { moments, mode, place } = causeOf(material, "HearingMomentsProposed");
    const respondent = isToRespondent(material);
    return {
      subject: "Kies een moment voor het gesprek over de klacht",
      blocks: [
        paragraph(`Wij stellen voor om met u te praten ${hearingModes[mode].nl}. U kunt kiezen uit:`),
        list(
          ...moments.map(
            ({ plannedAt }) => `${longDay(amsterdamDay(plannedAt))} om ${clockTime(plannedAt)} uur`,
          ),
        ),
        ...placeWords(material, mode, place, "nl").map((where) => paragraph(where)),
        paragraph(
          "Kies zo snel mogelijk: een ander kan een moment ook kiezen. U krijgt dan een bevestiging.",
          `Komt geen van deze momenten uit? Laat ons dan weten wanneer u wel kunt${respondent ? "" : ", of bel ons"}. Wij zoeken dan een ander moment.`,
        ),
        ...when(!respondent, followIt(material)),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { moments, mode, place } = causeOf(material, "HearingMomentsProposed");
    return {
      subject: "Choose a moment to talk about the complaint",
      blocks: [
        paragraph(`We propose to talk with you ${hearingModes[mode].en}. You can choose from:`),
        list(
          ...moments.map(
            ({ plannedAt }) => `${longDay(amsterdamDay(plannedAt), "en")} at ${clockTime(plannedAt, "en")}`,
          ),
        ),
        ...placeWords(material, mode, place, "en").map((where) => paragraph(where)),
        paragraph(
          "Please choose soon: somebody else may choose a moment too. You will get a confirmation. If none of these suits you, tell us when does, or call us.",
        ),
        followIt(material, "en"),
        questions(material, "en"),
      ],
    };
  },
};
