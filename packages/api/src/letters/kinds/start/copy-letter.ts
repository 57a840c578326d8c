import { isAuthorityOffice, isNameWithheld, openingTexts } from "@gehoor/domain";
import { complainantName, type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { receivedAboutYou } from "../../own-acts/receiving.ts";
import { type Block, heading, paragraph, quote, when } from "../../rendering/block.ts";
import { withoutLinks } from "../../rendering/without-links.ts";
import { enteredWords } from "../../words/entered-words.ts";
import { handledBy } from "../../words/handled-by.ts";
import { questions } from "../../words/phrases.ts";

/**
 * The complaint to the person it is about (Awb 9:9): as written, or as redacted with a logged reason. Never an address,
 * phone number or e-mail address of the complainant; the name only where it was not withheld.
 */
export const copyLetter: LetterWriter = {
  nl: (material) => {
    const { complaint, notice } = material;
    const { to } = notice;
    const respondent = complaint.respondents.find((one) => to.kind === "PARTY" && one.partyId === to.partyId);
    const named = !isNameWithheld(complaint, respondent?.partyId);
    const redaction = respondent?.redaction;
    return {
      subject: "Er is een klacht die over u gaat",
      blocks: [
        paragraph(
          ...receivedAboutYou(named ? withoutLinks(complainantName(material)) : undefined)(material, "nl"),
          "U krijgt hierbij een kopie (artikel 9:9 van de Algemene wet bestuursrecht).",
        ),
        heading("De klacht"),
        ...when(
          redaction !== undefined,
          paragraph("In deze kopie is iets weggelaten om iemand te beschermen."),
        ),
        ...(redaction ? [quote(textOf(material, redaction))] : told(material)),
        heading("Wat betekent dit voor u?"),
        paragraph(
          ...(respondent && isAuthorityOffice(respondent.office)
            ? []
            : [
                "De klacht over u wordt behandeld door iemand die er niet bij betrokken was (artikel 9:7 Awb).",
              ]),
          "U wordt gehoord voordat er een oordeel komt, en u krijgt de uitkomst.",
          "Wij vragen u om vertrouwelijk met de klacht om te gaan en de indiener hierover niet zelf te benaderen.",
        ),
        paragraph("Wilt u iemand meenemen of u laten bijstaan? Dat mag."),
        ...handledBy(material, "nl"),
        questions(material),
      ],
    };
  },
};

/** What the complainant wrote of what happened: nothing of how to reach who wrote it, nor of what else was answered. */
function told(material: LetterMaterial): readonly Block[] {
  const { complaint } = material;
  const parts = complaint.parts.flatMap(({ number, description }) => [
    paragraph(`Klachtonderdeel ${number}`),
    quote(textOf(material, description)),
  ]);
  const opening = material.events[0];
  if (opening?.type !== "ComplaintSubmitted" && opening?.type !== "ComplaintRegistered") return parts;
  const besides = openingTexts.flatMap((name) => {
    const text = opening[name];
    return text ? [paragraph(enteredWords.nl.texts[name]), quote(textOf(material, text))] : [];
  });
  return [...parts, ...besides];
}
