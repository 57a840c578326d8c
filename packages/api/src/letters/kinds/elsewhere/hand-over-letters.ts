import type { ConversionTarget, Part } from "@gehoor/domain";
import { mailboxOf } from "../../../complaints/mailboxes.ts";
import { causeOf, type LetterMaterial, type LetterWriter, lastOf, textOf } from "../../letter-material.ts";
import { forwarded, passedOn } from "../../own-acts/handing-over.ts";
import { gotIt } from "../../own-acts/receiving.ts";
import { type Block, facts, heading, paragraph, quote, when } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { longDay, questions, senderFacts } from "../../words/phrases.ts";
import { requestForwardedLetter } from "./ombudsman-request-letters.ts";

function authorityName(material: LetterMaterial): string {
  const { authority, name } = causeOf(material, "ComplaintForwarded");
  return name
    ? (textOf(material, name).split("\n")[0] ?? "")
    : authority === "BBS"
      ? material.organisation.bbs.name
      : "een andere overheid";
}

function remains({ complaint }: LetterMaterial, gone: readonly number[]): boolean {
  return complaint.parts.some((part) => !part.ending && !gone.includes(part.number));
}

/** Whether other parts of it ended, or will end, in another way. */
function isPartial({ complaint }: LetterMaterial, gone: readonly number[]): boolean {
  return gone.length < complaint.parts.length;
}

/** Sent on because another authority is competent, and the sender told at the same time (Awb 2:3). */
export const forwardedLetter: LetterWriter = {
  nl: (material) => {
    const { authority, parts } = causeOf(material, "ComplaintForwarded");
    if (authority === "OMBUDSMAN") return requestForwardedLetter.nl(material);
    const rest = remains(material, parts);
    const some = isPartial(material, parts);
    return {
      subject: `${some ? "Een deel van uw klacht" : "Uw klacht"} gaat naar een andere organisatie`,
      blocks: [
        paragraph(
          `${some ? "Een deel van uw klacht" : "Uw klacht"} gaat over een organisatie die klachten zelf behandelt: ${authorityName(material)}.`,
          ...forwarded(some)(material, "nl"),
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
    const some = isPartial(material, parts);
    return {
      subject: `${some ? "A part of your complaint" : "Your complaint"} goes to another organisation`,
      blocks: [
        paragraph(
          `${some ? "A part of your complaint" : "Your complaint"} is about an organisation that handles complaints itself: ${authorityName(material)}.`,
          ...forwarded(some)(material, "en"),
          "You need not complain again; you will hear from that organisation.",
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
    const { complaint } = material;
    const started = lastOf(material, "HandOverStarted")?.handOver;
    const { parts } = started?.as === "FORWARDED" ? started : causeOf(material, "ComplaintForwarded");
    const gone = complaint.parts.filter((part) => parts.includes(part.number));
    return {
      subject: "Doorgezonden klacht (artikel 2:3 Awb)",
      blocks: [
        paragraph(
          "Hierbij zenden wij u een klacht door waarvoor u bevoegd bent (artikel 2:3 van de Algemene wet bestuursrecht).",
          ...gotIt(material, "nl"),
          "De indiener krijgt hiervan bericht zodra deze brief weg is.",
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
    OBJECTION: "als bezwaarschrift. De dag van ontvangst telt als de dag van uw bezwaar",
    STREET_REPORT: "als melding over de openbare ruimte",
    POLICY: "als reactie op beleid of regels. Daarover gaat de klachtenprocedure niet",
    DAMAGES: "als verzoek om schadevergoeding",
    INFORMATION_REQUEST: "als verzoek om informatie of om inzage in gegevens",
  },
  en: {
    OBJECTION: "as an objection. Its day of receipt counts as the day of your objection",
    STREET_REPORT: "as a report about public space",
    POLICY: "as a response to policy or rules, which the complaints procedure is not about",
    DAMAGES: "as a claim for damages",
    INFORMATION_REQUEST: "as a request for information or access to data",
  },
};

function procedureName({ organisation }: LetterMaterial, target: ConversionTarget): string {
  return mailboxOf(organisation, { kind: "PROCEDURE", target })?.name ?? organisation.name;
}

/** To who does that procedure: what was said, by whom, and the day from which it counts (Awb 6:15). */
export const handOverLetter: LetterWriter = {
  nl: (material) => {
    const { complaint } = material;
    const { handOver } = causeOf(material, "HandOverStarted");
    const target = handOver.as === "CONVERTED" ? handOver.target : undefined;
    const parts = handOver.as === "CONVERTED" ? handOver.parts : [];
    const received = longDay(complaint.receivedOn);
    return {
      subject:
        target === "OBJECTION" ? "Bezwaar, ontvangen als klacht" : "Ontvangen als klacht, bestemd voor u",
      blocks: [
        paragraph(
          "Dit kwam bij ons binnen als klacht. Het vraagt om uw procedure. Wilt u het verder behandelen en de indiener bericht sturen?",
          ...gotIt(material, "nl"),
          ...(target === "OBJECTION"
            ? [
                `De dag van ontvangst telt als de dag van het bezwaar: ${received} (artikel 6:15 van de Algemene wet bestuursrecht).`,
              ]
            : []),
        ),
        facts(["Ontvangen op", received], ...senderFacts(material)),
        ...complaint.parts
          .filter(({ number }) => parts.includes(number))
          .flatMap((part) => quoted(material, part)),
      ],
    };
  },
};

/** To the department it is about: what was said, without who said it (Awb 9:2). */
export const signalLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Bericht uit een klacht",
    blocks: [
      paragraph(
        "Deze klacht gaat over uw afdeling. Die wordt niet volgens de klachtenprocedure behandeld. Wat er gezegd is, kan wel helpen om het voortaan beter te doen (artikel 9:2 van de Algemene wet bestuursrecht).",
        ...gotIt(material, "nl"),
        "U krijgt dit zonder de gegevens van wie het schreef. Probeer niet te achterhalen wie dat is.",
      ),
      ...material.complaint.parts.filter((part) => !part.ending).flatMap((part) => quoted(material, part)),
    ],
  }),
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
          `${isPartial(material, parts) ? "Een deel van wat u schreef" : "Wat u schreef"} is geen klacht over gedrag. Wij behandelen het daarom ${targets.nl[target]}.`,
          ...passedOn(procedureName(material, target))(material, "nl"),
          "U hoeft niets opnieuw te doen en krijgt van hen bericht.",
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
          `What you wrote is ${isPartial(material, parts) ? "in part " : ""}not a complaint about conduct. We therefore handle it ${targets.en[target]}.`,
          ...passedOn(procedureName(material, target))(material, "en"),
          "You need not do anything and will hear from them.",
        ),
        questions(material, "en"),
      ],
    };
  },
};
