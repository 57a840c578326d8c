import type { FollowUpChoice, OmbudsmanVerdict } from "@gehoor/domain";
import {
  causeOf,
  complainantName,
  type LetterMaterial,
  type LetterWriter,
  textOf,
} from "../../letter-material.ts";
import { sentOnToOmbudsman } from "../../own-acts/handing-over.ts";
import { mustSay } from "../../own-acts/own-act.ts";
import { type Block, facts, heading, list, paragraph, quote } from "../../rendering/block.ts";
import { normNames } from "../../words/code-words.ts";
import { longDay, questions } from "../../words/phrases.ts";
import { requestItselfLetter } from "./ombudsman-request-letters.ts";

const fileName = ({ complaint }: LetterMaterial) =>
  `${complaint.straightToOmbudsman ? "verzoek" : "klacht"} ${complaint.reference}`;

/** To the person complained about: the ombudsman has been asked to look at it (Awb 9:30). */
export const escalatedLetter: LetterWriter = {
  nl: (material) => ({
    subject: "De ombudsman kijkt naar de klacht die over u gaat",
    blocks: [
      paragraph(
        `De indiener van de klacht heeft de ombudsman gevraagd om een onderzoek. Het verzoek is van ${longDay(causeOf(material, "OmbudsmanRequestReceived").receivedOn)}.`,
        "De ombudsman hoort ook uw kant. U bent verplicht om de informatie te geven die de ombudsman vraagt, en om te komen als de ombudsman u uitnodigt (artikel 9:31 van de Algemene wet bestuursrecht).",
        "Hebt u gewichtige redenen om iets niet te vertellen of niet te geven, of mag alleen de ombudsman het weten? Zeg dat dan daar (artikel 9:31, vierde lid). De ombudsman beslist of dat terecht is.",
      ),
      paragraph("U mag u laten bijstaan."),
      questions(material),
    ],
  }),
};

/** A request handed in here, sent on the same day with its day of receipt (Awb 9:18(2)). */
export const requestToOmbudsmanLetter: LetterWriter = {
  nl: (material) => {
    if (material.complaint.straightToOmbudsman) return requestItselfLetter.nl(material);
    const { receivedOn, via } = causeOf(material, "OmbudsmanRequestReceived");
    return {
      subject: "Doorgezonden verzoek om een onderzoek",
      blocks: [
        paragraph(
          `Bij ons is op ${longDay(receivedOn)} een verzoek aan u ingediend, ${via === "DESK_LEAFLET" ? "met het formulier aan de balie" : "per post of e-mail"}. Wij sturen het u door met vermelding van die dag (artikel 9:18 van de Algemene wet bestuursrecht).`,
          "Het dossier van de klacht ligt voor u klaar in het portaal.",
        ),
        facts(
          ["Ontvangen op", longDay(receivedOn)],
          ["Klacht", material.complaint.reference],
          ["Indiener", complainantName(material)],
        ),
      ],
    };
  },
};

/** To who handed it in: that it has left for the ombudsman, with the day of receipt (Awb 2:3, 9:18). */
export const requestSentOnLetter: LetterWriter = {
  nl: (material) => {
    const { receivedOn } = causeOf(material, "OmbudsmanRequestReceived");
    return {
      subject: "Uw verzoek is onderweg naar de ombudsman",
      blocks: [
        paragraph(
          `Op ${longDay(receivedOn)} gaf u bij ons een verzoek aan de ombudsman af.`,
          mustSay(sentOnToOmbudsman, material, "nl"),
          "U hoeft het niet nog een keer in te dienen. U krijgt bericht van de ombudsman.",
        ),
        questions(material),
      ],
    };
  },
  en: (material) => ({
    subject: "Your request is on its way to the ombudsman",
    blocks: [
      paragraph(
        mustSay(sentOnToOmbudsman, material, "en"),
        "You need not send it again; you will hear from the ombudsman.",
      ),
      questions(material, "en"),
    ],
  }),
};

/** What the ombudsman asked for, within their term (Awb 9:31). */
export const informationToOmbudsmanLetter: LetterWriter = {
  nl: (material) => {
    const { number, text } = causeOf(material, "InformationSupplied");
    return {
      subject: `Antwoord op uw vraag ${number}`,
      blocks: [
        paragraph(
          `U vroeg ons om informatie over ${fileName(material)} (artikel 9:31 van de Algemene wet bestuursrecht). Ons antwoord op vraag ${number}:`,
        ),
        quote(textOf(material, text)),
      ],
    };
  },
};

/** Our reaction to their findings, before they close (Awb 9:35). */
export const reactionToFindingsLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Onze reactie op uw bevindingen",
    blocks: [
      paragraph(
        `Dit is onze reactie op uw bevindingen over ${fileName(material)} (artikel 9:35 van de Algemene wet bestuursrecht):`,
      ),
      quote(textOf(material, causeOf(material, "FindingsAnswered").text)),
    ],
  }),
};

const verdicts: Readonly<Record<OmbudsmanVerdict, string>> = {
  PROPER: "De ombudsman vindt dat de gemeente zich behoorlijk heeft gedragen.",
  NOT_PROPER: "De ombudsman vindt dat de gemeente zich niet behoorlijk heeft gedragen.",
  NO_INVESTIGATION: "De ombudsman stelt geen onderzoek in.",
  MEDIATED: "De ombudsman heeft bemiddeld.",
  WITHDRAWN: "Het verzoek aan de ombudsman is ingetrokken.",
};

/** The ombudsman's report, to the person it is about (Awb 9:36(3)). */
export const ombudsmanReportLetter: LetterWriter = {
  nl: (material) => {
    const { verdict, norms, text, recommendations } = causeOf(material, "OmbudsmanReported");
    return {
      subject: "Het rapport van de ombudsman",
      blocks: [
        paragraph(verdicts[verdict]),
        ...(norms.length > 0
          ? [paragraph("Het gaat om:"), list(...norms.map((norm) => normNames[norm].nl))]
          : []),
        quote(textOf(material, text)),
        ...recommendations.flatMap(({ number, text: advised }) => [
          heading(`Aanbeveling ${number}`),
          quote(textOf(material, advised)),
        ]),
      ],
    };
  },
};

const choices: Readonly<Record<FollowUpChoice, string>> = {
  FOLLOW: "Wij volgen deze aanbeveling.",
  PARTLY: "Wij volgen deze aanbeveling voor een deel.",
  NOT: "Wij volgen deze aanbeveling niet.",
};

/** How each recommendation is followed up, with reasons where it is not (Awb 9:36(4)). */
export const followUpToOmbudsmanLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Wat wij met uw aanbevelingen doen",
    blocks: [
      paragraph(
        `In uw rapport over ${fileName(material)} deed u aanbevelingen. Dit is onze reactie (artikel 9:36, vierde lid, van de Algemene wet bestuursrecht).`,
      ),
      ...(material.complaint.ombudsman?.recommendations ?? []).flatMap((one) => followed(material, one)),
    ],
  }),
};

function followed(
  material: LetterMaterial,
  {
    number,
    text,
    choice,
    reasons,
  }: NonNullable<LetterMaterial["complaint"]["ombudsman"]>["recommendations"][number],
): readonly Block[] {
  if (!choice) return [];
  return [
    heading(`Aanbeveling ${number}`),
    quote(textOf(material, text)),
    paragraph(choices[choice]),
    ...(reasons ? [quote(textOf(material, reasons))] : []),
  ];
}
