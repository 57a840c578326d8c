import type { ConversionTarget, Part } from "@gehoor/domain";
import { answerComes } from "./answer-day.ts";
import { type Block, facts, heading, paragraph, quote, when } from "./block.ts";
import { causeOf, type LetterMaterial, type LetterWriter, textOf } from "./letter-material.ts";
import { requestForwardedLetter } from "./ombudsman-request-letters.ts";
import { longDay, questions, senderFacts } from "./phrases.ts";

function authorityName(material: LetterMaterial): string {
  const { authority, name } = causeOf(material, "ComplaintForwarded");
  return name
    ? textOf(material, name)
    : authority === "BBS"
      ? material.organisation.bbs.name
      : "een andere overheid";
}

function remains({ complaint }: LetterMaterial, gone: readonly number[]): boolean {
  return complaint.parts.some((part) => !part.handedOver && !gone.includes(part.number));
}

/** Sent on because another authority is competent, and the sender told at the same time (Awb 2:3). */
export const forwardedLetter: LetterWriter = {
  nl: (material) => {
    const { authority, parts } = causeOf(material, "ComplaintForwarded");
    if (authority === "OMBUDSMAN") return requestForwardedLetter.nl(material);
    const rest = remains(material, parts);
    return {
      subject: "Wij hebben uw klacht doorgestuurd",
      blocks: [
        paragraph(
          `${rest ? "Een deel van uw klacht" : "Uw klacht"} gaat over een organisatie die klachten zelf behandelt: ${authorityName(material)}.`,
          `Daarom hebben wij ${rest ? "dat deel" : "uw klacht"} vandaag doorgestuurd, met de dag waarop wij uw klacht kregen: ${longDay(material.complaint.receivedOn)} (artikel 2:3 van de Algemene wet bestuursrecht).`,
          "U hoeft uw klacht niet nog een keer in te dienen. U krijgt van die organisatie bericht.",
        ),
        ...when(rest, paragraph(`De rest van uw klacht behandelen wij zelf. ${answerComes(material)}`)),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { authority, parts } = causeOf(material, "ComplaintForwarded");
    if (authority === "OMBUDSMAN") return requestForwardedLetter.en(material);
    const rest = remains(material, parts);
    return {
      subject: "We have forwarded your complaint",
      blocks: [
        paragraph(
          `${rest ? "A part of your complaint" : "Your complaint"} is about an organisation that handles complaints itself: ${authorityName(material)}. We have forwarded it today, with the day on which we received it (section 2:3 Awb). You need not complain again; you will hear from that organisation.`,
        ),
        ...when(rest, paragraph(`We handle the rest ourselves. ${answerComes(material, "en")}`)),
        questions(material, "en"),
      ],
    };
  },
};

/** The file itself, to the other authority: what was complained of, by whom, and when it came in. */
export const fileToAuthorityLetter: LetterWriter = {
  nl: (material) => {
    const { parts } = causeOf(material, "ComplaintForwarded");
    const { complaint } = material;
    const gone = complaint.parts.filter((part) => parts.includes(part.number));
    return {
      subject: "Doorgezonden klacht (artikel 2:3 Awb)",
      blocks: [
        paragraph(
          `Hierbij zenden wij u een klacht door die wij op ${longDay(complaint.receivedOn)} hebben ontvangen en waarvoor u bevoegd bent (artikel 2:3 van de Algemene wet bestuursrecht).`,
          "De indiener heeft hiervan tegelijk bericht gekregen.",
        ),
        facts(["Ontvangen op", longDay(complaint.receivedOn)], ...senderFacts(material)),
        ...gone.flatMap((part) => quoted(material, part)),
      ],
    };
  },
};

function quoted(material: LetterMaterial, { number, description }: Part): readonly Block[] {
  return [heading(`Klachtonderdeel ${number}`), quote(textOf(material, description))];
}

const targets: Readonly<Record<"nl" | "en", Readonly<Record<ConversionTarget, string>>>> = {
  nl: {
    OBJECTION: "als bezwaarschrift. De dag waarop wij het kregen telt als de dag van uw bezwaar",
    STREET_REPORT: "als melding over de openbare ruimte",
    POLICY: "als reactie op beleid of regels. Daarover gaat de klachtenprocedure niet",
    DAMAGES: "als verzoek om schadevergoeding",
    INFORMATION_REQUEST: "als verzoek om informatie of om inzage in gegevens",
  },
  en: {
    OBJECTION: "as an objection. The day on which we received it counts as the day of your objection",
    STREET_REPORT: "as a report about public space",
    POLICY: "as a response to policy or rules, which the complaints procedure is not about",
    DAMAGES: "as a claim for damages",
    INFORMATION_REQUEST: "as a request for information or access to data",
  },
};

/** It asks for another procedure here; handed over with its day of receipt. */
export const convertedLetter: LetterWriter = {
  nl: (material) => {
    const { target, parts } = causeOf(material, "ComplaintConverted");
    const rest = remains(material, parts);
    return {
      subject: "Wij behandelen uw brief op een andere manier",
      blocks: [
        paragraph(
          `${rest ? "Een deel van wat u schreef" : "Wat u schreef"} is geen klacht over gedrag. Wij behandelen het daarom ${targets.nl[target]}.`,
          `Wij hebben het vandaag doorgegeven aan onze collega's, met de dag van ontvangst: ${longDay(material.complaint.receivedOn)}. U hoeft niets opnieuw te doen en krijgt van hen bericht.`,
        ),
        ...when(rest, paragraph(`De rest behandelen wij als klacht. ${answerComes(material)}`)),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { target, parts } = causeOf(material, "ComplaintConverted");
    return {
      subject: "We handle your letter in another way",
      blocks: [
        paragraph(
          `What you wrote is ${remains(material, parts) ? "in part " : ""}not a complaint about conduct. We therefore handle it ${targets.en[target]}. Our colleagues have it, with its day of receipt; you need not do anything and will hear from them.`,
        ),
        questions(material, "en"),
      ],
    };
  },
};
