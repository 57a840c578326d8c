import { causeOf, type LetterWriter, textOf } from "../../letter-material.ts";
import { paragraph, quote } from "../../rendering/block.ts";
import { followIt, questions } from "../../words/phrases.ts";

/** A message of ours, announced within 48 hours and brought along (Awb 2:10(1)). */
export const messageLetter: LetterWriter = {
  nl: (material) => ({
    subject: `Een bericht over uw ${material.complaint.straightToOmbudsman ? "verzoek" : "klacht"}`,
    blocks: [
      paragraph("Er is een bericht voor u:"),
      quote(textOf(material, causeOf(material, "MessageSent").text)),
      followIt(material),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: `A message about your ${material.complaint.straightToOmbudsman ? "request" : "complaint"}`,
    blocks: [paragraph("There is a message for you; it is written above."), followIt(material, "en")],
  }),
};
