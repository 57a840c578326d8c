import type { Language } from "@gehoor/domain";
import { causeOf, type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { paragraph, quote } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { byDay, isAhead, longDay, questions } from "../../words/phrases.ts";

/** Joined with an earlier complaint about the same, whose term holds. */
export const mergedLetter: LetterWriter = {
  nl: (material) => {
    const { into } = causeOf(material, "ComplaintMerged");
    const main = material.references.get(into);
    return {
      subject: "Wij behandelen uw klachten samen",
      blocks: [
        paragraph(
          main
            ? `U hebt al eerder over hetzelfde geklaagd. Wij behandelen deze klacht daarom samen met ${main}, die het eerst binnenkwam. De termijn van die klacht geldt.`
            : "Er is al eerder over hetzelfde geklaagd. Wij behandelen deze klacht daarom samen met de klacht die het eerst binnenkwam. De termijn van die klacht geldt.",
          `U krijgt één brief met ons oordeel over beide${byWhen(material, "nl")}. Eindigt de andere klacht zonder oordeel? Dan behandelen wij deze apart verder, tenzij u zegt dat ook deze is opgelost of stopt. U krijgt daar bericht van.`,
          "Bent u het daar niet mee eens? Laat het ons weten.",
        ),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const main = material.references.get(causeOf(material, "ComplaintMerged").into);
    return {
      subject: "We handle your complaints together",
      blocks: [
        paragraph(
          `${main ? "You complained about the same before" : "There was an earlier complaint about the same"}. We handle this complaint together with ${main ?? "that one"}, which came first and whose term holds. You get one letter with our judgement on both${byWhen(material, "en")}. If the other one ends without a judgement, we go on with this one by itself and tell you, unless you say that this one is settled or stops too. Do you not agree? Please tell us.`,
        ),
        questions(material, "en"),
      ],
    };
  },
};

/** By when the one answer comes that is about this complaint too, while that day is still to come. */
function byWhen(material: LetterMaterial, language: Language): string {
  const { answerByOn } = causeOf(material, "ComplaintMerged");
  if (!answerByOn || !isAhead(answerByOn, material)) return "";
  return `, ${byDay(material, answerByOn, language)}`;
}

/** On its own again, with its own day of receipt. */
export const unmergedLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Wij behandelen uw klacht weer apart",
    blocks: [
      paragraph("Wij behandelen deze klacht niet langer samen met een andere, maar apart. De reden:"),
      quote(textOf(material, causeOf(material, "ComplaintUnmerged").reason)),
      paragraph(
        `De dag van ontvangst blijft ${longDay(material.complaint.receivedOn)}. ${answerComes(material)}`,
      ),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "We handle your complaint separately again",
    blocks: [
      paragraph(
        `We now handle this complaint by itself again. It counts as received on ${longDay(material.complaint.receivedOn, "en")}. ${answerComes(material, "en")}`,
      ),
      questions(material, "en"),
    ],
  }),
};
