import { type Hearing, type Language, outcomeOf, type Part } from "@gehoor/domain";
import { type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { didNotHear, found, heard, investigated, letOfferLie, tested } from "../../own-acts/investigating.ts";
import { receivedOn } from "../../own-acts/receiving.ts";
import { type Block, facts, heading, list, paragraph, quote, when } from "../../rendering/block.ts";
import { judgements, outcomes } from "../../words/code-words.ts";
import { endedByThemselves } from "../../words/part-words.ts";
import { longDay, ombudsmanAfterThisLetter, questions } from "../../words/phrases.ts";
import { respondentWord } from "../../words/respondent-words.ts";

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
        paragraph(...receivedOn(material, "nl"), ...investigated(material, "nl")),
        facts(["Ons oordeel in het kort", inShort(material, "nl")]),
        ...bothSides(material),
        ...judgedParts(complaint.parts).flatMap((part) => dutchPart(material, part)),
        ...endedParts(material, "nl"),
        ...when(
          judgedParts(complaint.parts).some(({ judgement }) => judgement === "FOUNDED"),
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
        paragraph(...investigated(material, "en"), "In short:"),
        facts(
          ...judgedParts(complaint.parts).map((part) => [`Part ${part.number}`, judged(part, "en")] as const),
          ["All parts together", inShort(material, "en")],
        ),
        ...endedParts(material, "en"),
        paragraph("Do you want us to explain the letter in English? Please call us."),
        ...ombudsmanAfterThisLetter(material, "en"),
        questions(material, "en"),
      ],
    };
  },
};

function judgedParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => !part.ending);
}

/** The outcome, with the parts that could not be judged where others were. */
function inShort({ complaint }: LetterMaterial, language: Language): string {
  const parts = judgedParts(complaint.parts);
  const outcome = outcomes[outcomeOf(parts.flatMap((part) => part.judgement ?? []))][language];
  const unjudged = parts.filter(({ judgement }) => judgement === "NONE").map((part) => part.number);
  if (unjudged.length === 0 || unjudged.length === parts.length) return outcome;
  const numbers = unjudged.join(", ");
  return language === "nl"
    ? `${outcome}; over onderdeel ${numbers} konden wij niet oordelen`
    : `${outcome}; on part ${numbers} we could not judge`;
}

function judged(part: Part, language: Language): string {
  if (!part.judgement) throw new Error(`Part ${part.number} has no judgement`);
  return judgements[part.judgement][language];
}

function dutchPart(material: LetterMaterial, part: Part): readonly Block[] {
  if (!part.findings) throw new Error(`Part ${part.number} has no findings`);
  return [
    heading(`Klachtonderdeel ${part.number}`),
    paragraph("U schreef:"),
    quote(textOf(material, part.description)),
    paragraph(...found(part.number)(material, "nl")),
    quote(textOf(material, part.findings)),
    paragraph(`Ons oordeel: ${judged(part, "nl")}.`),
    paragraph(...tested(part.number)(material, "nl")),
  ];
}

/** How both sides were heard, or why not (Awb 9:10); a respondent who let the offer lie was given the opportunity. */
function bothSides(material: LetterMaterial): readonly Block[] {
  const sentences = material.complaint.hearings.flatMap((hearing) =>
    hearing.side === "COMPLAINANT" ? ownSide(material, hearing) : otherSide(material, hearing),
  );
  return sentences.length > 0 ? [paragraph(...sentences)] : [];
}

function ownSide(material: LetterMaterial, { partyId, status, waiver }: Hearing): readonly string[] {
  if (status === "HEARD") return heard(partyId, { nl: "U bent", en: "You were" })(material, "nl");
  if (status !== "WAIVED") return [];
  switch (waiver) {
    case "DECLARED":
      return ["U hebt gezegd dat u niet gehoord wilt worden."];
    case "NO_RESPONSE":
      return letOfferLie(partyId, "U hebt")(material, "nl");
    default:
      return didNotHear(partyId)(material, "nl");
  }
}

function otherSide(material: LetterMaterial, { partyId, status }: Hearing): readonly string[] {
  const who = respondentWord(material.complaint, partyId);
  if (status === "HEARD")
    return heard(partyId, { nl: `${who} is`, en: "The other side was" })(material, "nl");
  if (status === "WAIVED") return [`${who} is niet gehoord: die heeft gezegd dat niet te willen.`];
  const silent = letOfferLie(partyId, `${who} is niet gehoord: die heeft`)(material, "nl");
  return silent.length > 0 ? silent : [`${who} is niet gehoord.`];
}

/** What ended by itself is no open question here, and has its own letter. */
function endedParts(material: LetterMaterial, language: Language): readonly Block[] {
  const sentences = endedByThemselves(material, language);
  return when(sentences.length > 0, paragraph(...sentences));
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
