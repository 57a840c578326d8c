import { type Language, outcomeOf, type Part } from "@gehoor/domain";
import { type Block, facts, heading, list, paragraph, quote, when } from "./block.ts";
import { judgements, normNames, outcomes } from "./code-words.ts";
import { type LetterMaterial, type LetterWriter, textOf } from "./letter-material.ts";
import { longDay, ombudsmanAfterThisLetter, questions } from "./phrases.ts";
import { respondentWord } from "./respondent-words.ts";

/**
 * The answer (Awb 9:12): findings, judgement and conclusions, part by part, with reasons; the ombudsman and the last day;
 * an advice that was not followed with the reason (Awb 9:16). It is an oordeel in a brief, against which no objection
 * is open.
 */
export const decisionLetter: LetterWriter = {
  nl: (material) => {
    const { complaint } = material;
    return {
      subject: "Ons oordeel over uw klacht",
      blocks: [
        paragraph(
          `Op ${longDay(complaint.receivedOn)} hebben wij uw klacht ontvangen. Wij hebben uw klacht onderzocht. In deze brief leest u wat wij hebben gevonden, wat ons oordeel is en wat wij ermee doen.`,
        ),
        facts(["Ons oordeel in het kort", inShort(material, "nl")]),
        ...heard(material),
        ...judgedParts(complaint.parts).flatMap((part) => dutchPart(material, part)),
        ...handedOver(complaint.parts),
        ...when(
          complaint.parts.some(({ judgement }) => judgement === "FOUNDED"),
          paragraph("Het spijt ons dat het zo is gegaan."),
        ),
        heading("Wat wij ermee doen"),
        ...conclusions(material),
        ...advice(material),
        heading("Naar de ombudsman"),
        ...ombudsmanAfterThisLetter(material),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { complaint } = material;
    return {
      subject: "Our judgement on your complaint",
      blocks: [
        paragraph(
          "We have examined your complaint. What we found, our judgement and what we do about it are written above, in Dutch. In short:",
        ),
        facts(
          ...judgedParts(complaint.parts).map((part) => [`Part ${part.number}`, judged(part, "en")] as const),
          ["All parts together", inShort(material, "en")],
        ),
        paragraph("Do you want us to explain the letter in English? Please call us."),
        ...ombudsmanAfterThisLetter(material, "en"),
        questions(material, "en"),
      ],
    };
  },
};

function judgedParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => !part.handedOver);
}

/** The outcome, with the parts that could not be judged where others were. */
function inShort({ complaint }: LetterMaterial, language: Language): string {
  const parts = judgedParts(complaint.parts);
  const outcome = outcomes[language][outcomeOf(parts.flatMap((part) => part.judgement ?? []))];
  const unjudged = parts.filter(({ judgement }) => judgement === "NONE").map((part) => part.number);
  if (unjudged.length === 0 || unjudged.length === parts.length) return outcome;
  const numbers = unjudged.join(", ");
  return language === "nl"
    ? `${outcome}; over onderdeel ${numbers} konden wij niet oordelen`
    : `${outcome}; on part ${numbers} we could not judge`;
}

function judged(part: Part, language: Language): string {
  if (!part.judgement) throw new Error(`Part ${part.number} has no judgement`);
  return judgements[language][part.judgement];
}

function dutchPart(material: LetterMaterial, part: Part): readonly Block[] {
  if (!part.findings) throw new Error(`Part ${part.number} has no findings`);
  return [
    heading(`Klachtonderdeel ${part.number}`),
    paragraph("U schreef:"),
    quote(textOf(material, part.description)),
    paragraph("Wat wij hebben gevonden:"),
    quote(textOf(material, part.findings)),
    paragraph(`Ons oordeel: ${judged(part, "nl")}.`),
    paragraph(
      `Wij hebben dit getoetst aan wat u van een behoorlijke overheid mag verwachten: ${part.norms.map((norm) => normNames.nl[norm]).join("; ")}.`,
    ),
  ];
}

/** How both sides were heard, or why not (Awb 9:10); a respondent who let the offer lie was given the opportunity. */
function heard({ complaint }: LetterMaterial): readonly Block[] {
  const sentences = complaint.hearings.flatMap((hearing) => {
    const who =
      hearing.side === "COMPLAINANT" ? "U bent" : `${respondentWord(complaint, hearing.partyId)} is`;
    if (hearing.status === "HEARD" && hearing.heardOn)
      return [`${who} gehoord op ${longDay(hearing.heardOn)}.`];
    if (hearing.side === "RESPONDENT")
      return [
        hearing.status === "WAIVED"
          ? `${respondentWord(complaint, hearing.partyId)} is niet gehoord: die heeft gezegd dat niet te willen.`
          : `${respondentWord(complaint, hearing.partyId)} is niet gehoord: die heeft niet gereageerd op ons aanbod om gehoord te worden.`,
      ];
    if (hearing.status !== "WAIVED") return [];
    switch (hearing.waiver) {
      case "DECLARED":
        return ["U hebt gezegd dat u niet gehoord wilt worden."];
      case "NO_RESPONSE":
        return ["U hebt niet gereageerd op ons aanbod om u te horen."];
      default:
        return [
          "Wij hebben u niet gehoord, omdat de klacht duidelijk ongegrond is (artikel 9:10, tweede lid, onder a, van de Algemene wet bestuursrecht).",
        ];
    }
  });
  return sentences.length > 0 ? [paragraph(...sentences)] : [];
}

function handedOver(parts: readonly Part[]): readonly Block[] {
  const gone = parts.filter((part) => part.handedOver).map((part) => part.number);
  return when(
    gone.length > 0,
    paragraph(
      `Over klachtonderdeel ${gone.join(" en ")} geven wij geen oordeel: dat is doorgegeven aan wie daarover gaat. U kreeg daarover een brief.`,
    ),
  );
}

function conclusions(material: LetterMaterial): readonly Block[] {
  const { conclusions: drawn } = material.complaint;
  if (!drawn) throw new Error("An answer without conclusions, not even that there are none");
  const measures = drawn.measures.map(
    ({ description, dueOn }) =>
      `${textOf(material, description)}${dueOn ? ` (uiterlijk ${longDay(dueOn)})` : ""}`,
  );
  return [
    drawn.text
      ? quote(textOf(material, drawn.text))
      : paragraph("Aan dit oordeel zijn geen maatregelen of andere gevolgen verbonden."),
    ...when(measures.length > 0, paragraph("Wij nemen deze maatregelen:"), list(...measures)),
  ];
}

/** Where an adviser gave advice it goes along; where it was not followed, so does the reason (Awb 9:16). */
function advice(material: LetterMaterial): readonly Block[] {
  const { advice: given, conclusions: drawn } = material.complaint;
  if (!given?.report) return [];
  return [
    heading("Het advies"),
    ...(drawn?.deviationReason
      ? [
          paragraph("Onze conclusie is anders dan die van de adviseur. De reden daarvan:"),
          quote(textOf(material, drawn.deviationReason)),
        ]
      : [paragraph("Wij volgen het advies van de adviseur.")]),
    paragraph("Het advies zelf:"),
    quote(textOf(material, given.report)),
  ];
}
