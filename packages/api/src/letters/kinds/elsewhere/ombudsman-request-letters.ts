import { causeOf, type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { sentOnToOmbudsman } from "../../own-acts/handing-over.ts";
import { mustSay } from "../../own-acts/own-act.ts";
import { gotAsComplaint, gotRequest } from "../../own-acts/receiving.ts";
import { type Block, facts, heading, list, paragraph, quote } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { enteredWords } from "../../words/entered-words.ts";
import { followIt, longDay, questions, senderFacts } from "../../words/phrases.ts";

/** Letters about a request to the ombudsman of which there is no complaint here. */

/** To the sender, at the same time as it goes on (Awb 2:3): to whom, with which day, and that nothing need be done again. */
export const requestForwardedLetter: Required<LetterWriter> = {
  nl: (material) => ({
    subject: "Uw verzoek gaat naar de ombudsman",
    blocks: [
      paragraph(
        ...gotRequest(material, "nl"),
        ...sentOnToOmbudsman(material, "nl"),
        "U hoeft uw verzoek niet nog een keer in te dienen. De ombudsman beslist of er een onderzoek komt, en laat het u weten.",
      ),
      heading("De ombudsman"),
      list(...waysToOmbudsman(material)),
      paragraph(
        "Vraagt de ombudsman u om eerst bij ons te klagen? Dat kan dan nog: op de site, per brief of aan de balie.",
      ),
      followIt(material),
      heading("Uw verzoek"),
      ...request(material),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "Your request goes to the ombudsman",
    blocks: [
      paragraph(
        ...gotRequest(material, "en"),
        ...sentOnToOmbudsman(material, "en"),
        "You need not send your request again. The ombudsman decides whether to investigate, and will tell you.",
      ),
      list(...waysToOmbudsman(material)),
      paragraph(
        "Does the ombudsman ask you to complain to us first? You still can: on the site, by letter or at the desk.",
      ),
      followIt(material, "en"),
      questions(material, "en"),
    ],
  }),
};

/** The request itself, to the ombudsman, with its day of receipt (Awb 2:3, and 9:18(2) by analogy). */
export const requestItselfLetter: Required<Pick<LetterWriter, "nl">> = {
  nl: (material) => {
    const { receivedOn, via } = causeOf(material, "OmbudsmanRequestReceived");
    return {
      subject: "Doorgezonden verzoek om een onderzoek",
      blocks: [
        paragraph(
          `Bij ons is op ${longDay(receivedOn)} een verzoek aan u ingediend, ${via === "DESK_LEAFLET" ? "met het formulier aan de balie" : "per post of e-mail"}. Wij sturen het u door met vermelding van die dag (artikel 2:3 van de Algemene wet bestuursrecht).`,
          "Over deze gedraging is bij ons geen klacht bekend. Of dat nodig was (artikel 9:20), is aan u. De indiener krijgt bericht van het doorsturen zodra deze brief weg is.",
        ),
        facts(["Ontvangen op", longDay(receivedOn)], ...senderFacts(material)),
        ...request(material),
      ],
    };
  },
};

/** The ombudsman sent it back: from now on it is a complaint here, with a term of its own. */
export const takenUpLetter: Required<LetterWriter> = {
  nl: (material) => ({
    subject: "Wij behandelen uw verzoek als klacht",
    blocks: [
      paragraph(
        "U vroeg de ombudsman om een onderzoek. Wij behandelen uw verzoek nu eerst zelf, als klacht.",
        mustSay(gotAsComplaint, material, "nl"),
        answerComes(material),
        "U hoeft niets opnieuw te doen. U krijgt nog een brief waarin staat wie uw klacht behandelt en hoe. Na onze reactie kunt u weer een jaar lang naar de ombudsman.",
      ),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "We handle your request as a complaint",
    blocks: [
      paragraph(
        "You asked the ombudsman to investigate. We now first handle your request ourselves, as a complaint.",
        mustSay(gotAsComplaint, material, "en"),
        `${answerComes(material, "en")} You need not do anything again, and after our answer you have a year to go to the ombudsman.`,
      ),
      questions(material, "en"),
    ],
  }),
};

function waysToOmbudsman({ organisation }: LetterMaterial): readonly string[] {
  const { postalAddress, email, phone, website } = organisation.ombudsman;
  return [postalAddress.join(", "), email, phone, website].filter((way) => way !== undefined);
}

/** What was asked, in the sender's own words. */
function request(material: LetterMaterial): readonly Block[] {
  const { complaint } = material;
  const { namedPersons } = causeOf(material, "ComplaintRegistered");
  const day = complaint.conductUntilOn;
  return [
    ...(day ? [paragraph(`Laatste dag van de gedraging: ${longDay(day)}.`)] : []),
    ...complaint.parts.map(({ description }) => quote(textOf(material, description))),
    ...(namedPersons
      ? [paragraph(enteredWords.nl.texts.namedPersons), quote(textOf(material, namedPersons))]
      : []),
  ];
}
