import type { Part } from "@gehoor/domain";
import { causeOf, type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { wroteDownWithdrawn } from "../../own-acts/investigating.ts";
import { type Block, heading, paragraph, quote, when } from "../../rendering/block.ts";
import { plainJudgements } from "../../words/code-words.ts";
import { joinedTooWords } from "../../words/joined-too-words.ts";
import { longDay, ombudsmanAfterThisLetter, ombudsmanUntil, questions } from "../../words/phrases.ts";

/** How it ended, for the person complained about: the judgement with its reasons, or that there is none. */
export const outcomeLetter: LetterWriter = {
  nl: (material) => ({
    subject: "De klacht die over u gaat is afgerond",
    blocks: [
      paragraph(`De klacht van ${longDay(material.complaint.receivedOn)} die over u gaat, is afgerond.`),
      ...howItEnded(material),
      paragraph(
        "Hebt u vragen over de uitkomst, of wilt u erover praten? Neem contact op met de klachtencoördinator.",
      ),
    ],
  }),
};

function howItEnded(material: LetterMaterial): readonly Block[] {
  const { complaint } = material;
  const ends = new Set(complaint.parts.map(({ ending }) => ending?.as));
  if (complaint.status !== "DECIDED" && ends.size > 1 && !ends.has(undefined))
    return [paragraph(...complaint.parts.flatMap(withoutJudgement))];
  switch (complaint.status) {
    case "DECIDED":
      return judgement(material);
    case "DECLINED":
      return [paragraph("Wij behandelen de klacht niet. Er komt geen oordeel over wat er is gebeurd.")];
    case "SETTLED":
      return [paragraph("De klacht is naar tevredenheid van de indiener opgelost. Er komt geen oordeel.")];
    case "ENDED_BY_DEATH":
      return [paragraph("De indiener is overleden en niemand zet de klacht voort. Er komt geen oordeel.")];
    case "WITHDRAWN":
      return [paragraph("De indiener heeft de klacht ingetrokken. Er komt geen oordeel.")];
    default:
      return [paragraph("De procedure is beëindigd.")];
  }
}

function judgement(material: LetterMaterial): readonly Block[] {
  const { parts, conclusions } = material.complaint;
  const judged = parts.flatMap((part) =>
    part.ending || !part.judgement || !part.findings
      ? []
      : [
          heading(`Klachtonderdeel ${part.number}`),
          quote(textOf(material, part.findings)),
          paragraph(`Het oordeel: ${plainJudgements[part.judgement]}.`),
        ],
  );
  return [
    ...judged,
    ...parts.flatMap(withoutJudgement).map((sentence) => paragraph(sentence)),
    ...(conclusions?.text
      ? [heading("Conclusies"), quote(textOf(material, conclusions.text))]
      : [paragraph("Aan het oordeel zijn geen maatregelen of andere gevolgen verbonden.")]),
  ];
}

function withoutJudgement({ number, ending }: Part): readonly string[] {
  if (!ending) return [];
  const ways = {
    DECLINED: "dat behandelen wij niet",
    SETTLED: "dat is naar tevredenheid van de indiener opgelost",
    FORWARDED: "daar gaat een ander over",
    CONVERTED: "daar gaat een ander over",
    SEPARATED: "dat hoort bij een andere klacht",
  } as const;
  return [`Over klachtonderdeel ${number} komt geen oordeel: ${ways[ending.as]}.`];
}

/** A withdrawal confirmed, with the way to the ombudsman where it ended the complaint (Awb 9:24(1)(b)). */
export const withdrawnLetter: LetterWriter = {
  nl: (material) => {
    const { ending, statement, joinedToo } = causeOf(material, "ComplaintWithdrawn");
    return {
      subject: "U hebt uw klacht ingetrokken",
      blocks: [
        paragraph("U hebt ons laten weten dat u uw klacht intrekt."),
        ...(statement
          ? [paragraph(...wroteDownWithdrawn(material, "nl")), quote(textOf(material, statement))]
          : []),
        ...when(joinedToo === true && ending !== undefined, paragraph(joinedTooWords(material, "nl"))),
        ...(ending
          ? [
              paragraph(
                "Wij onderzoeken uw klacht daarom niet verder. Klopt dit niet? Laat het ons dan meteen weten.",
              ),
              heading("Naar de ombudsman"),
              ...(ending.ombudsmanUntilOn
                ? ombudsmanUntil(material, ending.ombudsmanUntilOn)
                : ombudsmanAfterThisLetter(material)),
            ]
          : [paragraph("De klacht gaat verder voor de anderen die hem met u hebben ingediend.")]),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { ending, joinedToo } = causeOf(material, "ComplaintWithdrawn");
    return {
      subject: "You have withdrawn your complaint",
      blocks: [
        paragraph(
          ending
            ? "You told us that you withdraw your complaint, so we stop handling it. Is this not right? Please tell us at once."
            : "You told us that you withdraw. The complaint goes on for the others.",
          ...(joinedToo && ending ? [joinedTooWords(material, "en")] : []),
        ),
        ...(ending?.ombudsmanUntilOn ? ombudsmanUntil(material, ending.ombudsmanUntilOn, "en") : []),
        questions(material, "en"),
      ],
    };
  },
};
