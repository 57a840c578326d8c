import type { LetterWriter } from "../../letter-material.ts";
import { hadTold } from "../../own-acts/handing-over.ts";
import { paragraph } from "../../rendering/block.ts";
import { followIt, questions } from "../../words/phrases.ts";

/** What was told is not so: the letter that took it elsewhere came back, and leaves again (Awb 2:3, 2:11). */
export const handOverFailedLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Onze brief kwam niet aan",
    blocks: [
      paragraph(
        ...hadTold(material, "nl"),
        "Dat spijt ons. Wij sturen de brief opnieuw, op een andere manier. Zodra hij weg is, krijgt u bericht.",
        "U hoeft niets te doen. De dag waarop u het bij ons indiende, blijft gelden.",
      ),
      followIt(material),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "Our letter did not arrive",
    blocks: [
      paragraph(
        ...hadTold(material, "en"),
        "We are sorry. We send the letter again, in another way. As soon as it has left, you will hear so.",
        "You need not do anything. The day on which you handed it in keeps counting.",
      ),
      followIt(material, "en"),
      questions(material, "en"),
    ],
  }),
};
