import type { Language } from "@gehoor/domain";
import { addressOnOneLine } from "./address-lines.ts";
import { answerComes } from "./answer-day.ts";
import { type Block, type Body, type Fact, heading, ownFacts, paragraph, quote, when } from "./block.ts";
import { hearingModes } from "./code-words.ts";
import { type LetterMaterial, type LetterWriter, recipientOf, textOf } from "./letter-material.ts";
import { mustSay } from "./own-acts/own-act.ts";
import { arrived, received, wroteDown } from "./own-acts/receiving.ts";
import { followIt, questions } from "./phrases.ts";

/** At once after it came in: that it arrived, and a copy of what was entered (Awb 9:6, 2:17). */
export const receiptLetter: LetterWriter = { nl: dutch, en: english };

function dutch(material: LetterMaterial): Body {
  const { complaint } = material;
  return {
    subject: mustSay(received, material, "nl"),
    blocks: [
      paragraph(...arrived(material, "nl"), `Het kenmerk is ${complaint.reference}.`),
      ...when(
        complaint.startsOn === undefined,
        paragraph(
          ...wroteDown(material, "nl"),
          "Klopt het? Laat het ons dan weten, op de site, per brief of aan de balie.",
          `Vanaf de dag dat u het bevestigt, loopt de wettelijke termijn van ${material.context.settings.withAdviser ? "tien" : "zes"} weken. De dag die hieronder staat, kan daardoor veranderen. Dat hoort u dan van ons.`,
        ),
      ),
      heading("Wat gebeurt er nu?"),
      paragraph(
        "De klachtencoördinator bekijkt uw klacht. Binnen veertien dagen krijgt u een brief waarin staat hoe wij uw klacht behandelen.",
        answerComes(material),
      ),
      followIt(material),
      heading("Dit hebt u ons verteld"),
      ...told(material, "nl"),
      heading("Uw gegevens"),
      ownFacts(...ownData(material, "nl")),
      questions(material),
    ],
  };
}

function english(material: LetterMaterial): Body {
  const { complaint } = material;
  return {
    subject: mustSay(received, material, "en"),
    blocks: [
      paragraph(...arrived(material, "en"), `The reference is ${complaint.reference}.`),
      ...when(
        complaint.startsOn === undefined,
        paragraph(
          ...wroteDown(material, "en"),
          "Is it right? Please tell us, on the site, by letter or at the desk.",
          `The statutory term of ${material.context.settings.withAdviser ? "ten" : "six"} weeks starts on the day you confirm it, so that the day below may change. We will tell you then.`,
        ),
      ),
      paragraph(
        "The complaints coordinator will look at your complaint. Within fourteen days you will get a letter that says how we handle your complaint.",
        answerComes(material, "en"),
      ),
      followIt(material, "en"),
      questions(material, "en"),
    ],
  };
}

/** The complaint in the complainant's own words. */
export function told(material: LetterMaterial, language: Language): readonly Block[] {
  const { complaint } = material;
  const label = language === "nl" ? "Klachtonderdeel" : "Part";
  const parts = complaint.parts.flatMap(({ number, description }) => [
    paragraph(`${label} ${number}`),
    quote(textOf(material, description)),
  ]);
  const opening = material.events[0];
  if (opening?.type !== "ComplaintSubmitted" && opening?.type !== "ComplaintRegistered") return parts;
  const wish = opening.wish && [paragraph("Wat zou helpen:"), quote(textOf(material, opening.wish))];
  const named = opening.namedPersons && [
    paragraph("Over wie het gaat:"),
    quote(textOf(material, opening.namedPersons)),
  ];
  return [...parts, ...(wish ?? []), ...(named ?? [])];
}

function ownData(material: LetterMaterial, language: Language): readonly Fact[] {
  const person = recipientOf(material);
  const address = person?.address;
  const { oralWish } = material.complaint;
  const wanted: readonly (Fact | undefined)[] = [
    person && ["Naam", person.name],
    address && ["Adres", addressOnOneLine(address)],
    person?.email === undefined ? undefined : ["E-mailadres", person.email],
    person?.phone === undefined ? undefined : ["Telefoon", person.phone],
    oralWish && ["U wilt uw klacht toelichten", hearingModes[language][oralWish]],
  ];
  return wanted.filter((one) => one !== undefined);
}
