import type { Complaint, Language, Part, TextRef } from "@gehoor/domain";
import { causeOf, type LetterMaterial, type LetterWriter, lastOf, textOf } from "../../letter-material.ts";
import { didToSettle, triedToSettle, wroteDownSettled } from "../../own-acts/investigating.ts";
import { mustSay } from "../../own-acts/own-act.ts";
import { heading, paragraph, quote, when } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { joinedTooWords } from "../../words/joined-too-words.ts";
import { atStart, wholeOrParts } from "../../words/part-words.ts";
import {
  followIt,
  longDay,
  ombudsmanAfterThisLetter,
  ombudsmanUntil,
  questions,
} from "../../words/phrases.ts";
import { declineUndone } from "./decline-undone.ts";
import { consentAsked } from "./reopened-letter.ts";

/** What was done, and whether that settles it: only the complainant's own yes does (Awb 9:5). */
export const settlementAskedLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Is uw klacht hiermee opgelost?",
    blocks: [
      paragraph(...triedToSettle(askedAbout(material))(material, "nl"), mustSay(didToSettle, material, "nl")),
      quote(textOf(material, causeOf(material, "SettlementAsked").text)),
      paragraph(
        `Is ${askedAbout(material)} hiermee naar tevredenheid opgelost? Laat het ons weten: ja of nee. Zegt u nee, dan gaat de gewone klachtenprocedure verder.`,
        `Antwoordt u niet, dan is dat voor ons geen ja. De termijn voor onze reactie loopt door. ${answerComes(material)}`,
      ),
      followIt(material),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "Does this settle your complaint?",
    blocks: [
      paragraph(
        ...triedToSettle(askedAbout(material, "en"))(material, "en"),
        mustSay(didToSettle, material, "en"),
        "Does this settle it to your satisfaction? Please tell us: yes or no. If you say no, the ordinary procedure goes on.",
        `No answer is not a yes. The term for our answer keeps running. ${answerComes(material, "en")}`,
      ),
      followIt(material, "en"),
    ],
  }),
};

/** What a colleague noted of the reader's own word; of several complainants nobody reads what another said. */
function noteOfWord(material: LetterMaterial): TextRef | undefined {
  const { events, notice } = material;
  const { note, saidBy } = settlement(material);
  const reader = notice.to.kind === "PARTY" ? notice.to.partyId : undefined;
  if (!saidBy || saidBy === reader) return note;
  const asked = events.findIndex((one) => one.type === "NoticeRequested" && one.number === notice.number);
  const own = events
    .slice(0, asked)
    .findLast((one) => one.type === "SettlementConfirmed" && one.partyId === reader);
  return own?.type === "SettlementConfirmed" ? own.note : undefined;
}

/** That we think it is settled, how to say that it is not, and the ombudsman (Awb 9:5, 9:24(1)(b)). */
export const settledLetter: LetterWriter = {
  nl: (material) => {
    const { on, untilOn, parts, rest, joinedToo } = settlement(material);
    const note = noteOfWord(material);
    const what = wholeOrParts(material.complaint, parts);
    const isWhole = parts.length === material.complaint.parts.length;
    return {
      subject: isWhole
        ? "U liet weten dat uw klacht is opgelost"
        : "U liet weten dat een deel van uw klacht is opgelost",
      blocks: [
        paragraph(
          ...(note
            ? wroteDownSettled(what)(material, "nl")
            : [`U hebt ons laten weten dat ${what} voor u is opgelost. Daar zijn wij blij mee.`]),
        ),
        ...(note ? [quote(textOf(material, note))] : []),
        ...when(joinedToo, paragraph(joinedTooWords(material, "nl"))),
        paragraph(
          rest
            ? `Wij behandelen dat daarom sinds ${longDay(on)} niet verder. De rest van uw klacht behandelen wij wel. ${answerComes(material)}`
            : `Wij sluiten uw klacht daarom op ${longDay(on)}.`,
          "Klopt dit niet, of blijkt later dat het toch niet is opgelost? Laat het ons weten. Dan gaan wij meteen verder met uw klacht.",
        ),
        heading("Naar de ombudsman"),
        ...(untilOn ? ombudsmanUntil(material, untilOn) : ombudsmanAfterThisLetter(material)),
        followIt(material),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { untilOn, parts, rest, joinedToo } = settlement(material);
    const what = wholeOrParts(material.complaint, parts, "en");
    const isWhole = parts.length === material.complaint.parts.length;
    return {
      subject: isWhole
        ? "We think your complaint is settled"
        : "We think a part of your complaint is settled",
      blocks: [
        paragraph(
          `You told us that ${what} has been settled for you. ${rest ? `So we do not examine that any further, and go on with the rest. ${answerComes(material, "en")}` : "So we close your complaint."} Is this not right, or does it turn out not to be settled? Tell us, and we go on with your complaint at once.`,
          ...(joinedToo ? [joinedTooWords(material, "en")] : []),
        ),
        ...(untilOn ? ombudsmanUntil(material, untilOn, "en") : ombudsmanAfterThisLetter(material, "en")),
        questions(material, "en"),
      ],
    };
  },
};

/** What was settled when this letter was asked for, and whether anything stayed. */
function settlement(material: LetterMaterial) {
  const { complaint, events } = material;
  const whole = lastOf(material, "ComplaintSettled");
  const some = lastOf(material, "PartsSettled");
  if (some && (!whole || events.indexOf(whole) < events.indexOf(some))) {
    const { note, saidBy, on, ombudsmanUntilOn: untilOn, parts } = some;
    return { note, saidBy, on, untilOn, parts, rest: openBeside(complaint, parts), joinedToo: false };
  }
  const { note, saidBy, ending, joinedToo } = causeOf(material, "ComplaintSettled");
  const parts = complaint.parts.filter((part) => !part.ending || isOfSame(part, ending.on));
  return {
    note,
    saidBy,
    on: ending.on,
    untilOn: ending.ombudsmanUntilOn,
    parts: parts.map(({ number }) => number),
    rest: false,
    joinedToo: joinedToo === true,
  };
}

function isOfSame({ ending }: Part, on: Temporal.PlainDate): boolean {
  return ending?.as === "SETTLED" && ending.last && ending.on.equals(on);
}

function openBeside({ parts }: Complaint, settled: readonly number[]): boolean {
  return parts.some(({ number, ending }) => !ending && !settled.includes(number));
}

/** What it was asked about: the complaint, or some of its parts. */
function askedAbout(material: LetterMaterial, language: Language = "nl"): string {
  const { parts } = causeOf(material, "SettlementAsked");
  const { complaint } = material;
  return wholeOrParts(complaint, parts ?? complaint.parts.map(({ number }) => number), language);
}

/** What turned out not to be settled; of an attempt that ended before, the complaint. */
function unsettled(material: LetterMaterial, language: Language = "nl"): string {
  const { complaint, events } = material;
  const failed = lastOf(material, "SettlementReportedFailed");
  const ended = [lastOf(material, "SettlementRefused"), lastOf(material, "InformalEnded")];
  const isCause = failed && ended.every((one) => !one || events.indexOf(one) < events.indexOf(failed));
  const all = complaint.parts.map(({ number }) => number);
  return atStart(wholeOrParts(complaint, (isCause && failed.parts) || all, language));
}

/** Gone on past the term: the letter asks consent to the day we work to. */
function isConsentAsked({ complaint, events, notice }: LetterMaterial): boolean {
  const asked = events.findIndex((one) => one.type === "NoticeRequested" && one.number === notice.number);
  const cause = events.slice(0, asked).findLast(({ type }) => type === "SettlementReportedFailed");
  const isCause = cause?.type === "SettlementReportedFailed" && cause.targetOn !== undefined;
  return isCause && complaint.target?.on.equals(cause.targetOn) === true;
}

/** The procedure goes on, with the day of receipt it always had; past its term with the day we work to. */
export const resumedLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Wij gaan verder met uw klacht",
    blocks: [
      paragraph(
        declineUndone(material) ??
          `${unsettled(material)} is nog niet opgelost. Daarom gaan wij verder met de gewone klachtenprocedure.`,
        `De dag van ontvangst blijft ${longDay(material.complaint.receivedOn)}. ${answerComes(material)}`,
        ...when(isConsentAsked(material), consentAsked.nl),
      ),
      ...when(
        material.complaint.handler === undefined,
        paragraph(
          "De klachtencoördinator zoekt iemand die uw klacht behandelt en er niet bij betrokken was.",
        ),
      ),
      followIt(material),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "We go on with your complaint",
    blocks: [
      paragraph(
        declineUndone(material, "en") ??
          `${unsettled(material, "en")} has not been settled yet, so the ordinary procedure goes on.`,
        `It still counts as received on ${longDay(material.complaint.receivedOn, "en")}. ${answerComes(material, "en")}`,
        ...when(isConsentAsked(material), consentAsked.en),
      ),
      questions(material, "en"),
    ],
  }),
};
