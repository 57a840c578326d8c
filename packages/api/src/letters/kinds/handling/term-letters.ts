import { decisionDueOn } from "@gehoor/domain";
import { causeOf, isToRespondent, type LetterWriter, textOf } from "../../letter-material.ts";
import { heading, paragraph, quote } from "../../rendering/block.ts";
import { answerComes, hearsAgain, stillToDo } from "../../words/answer-day.ts";
import { handledBy } from "../../words/handled-by.ts";
import {
  byDay,
  followIt,
  isAhead,
  lastDayAtOmbudsman,
  longDay,
  ombudsmanUntil,
  questions,
} from "../../words/phrases.ts";

const weeksInWords = ["", "één week", "twee weken", "drie weken", "vier weken"];

/** Adjourned once, by at most four weeks, told to both sides (Awb 9:11(2)). */
export const adjournedLetter: LetterWriter = {
  nl: (material) => {
    const { weeks, reason } = causeOf(material, "ComplaintAdjourned");
    const whose = isToRespondent(material) ? "de klacht die over u gaat" : "uw klacht";
    return {
      subject: "Er is meer tijd nodig",
      blocks: [
        paragraph(`Voor ${whose} nemen wij ${weeksInWords[weeks] ?? `${weeks} weken`} langer. De reden:`),
        quote(textOf(material, reason)),
        paragraph(
          answerComes(material, "nl", isToRespondent(material) ? "RESPONDENT" : "COMPLAINANT"),
          "Dat mag volgens artikel 9:11, tweede lid, van de Algemene wet bestuursrecht. Wij mogen dit één keer doen.",
        ),
        questions(material),
      ],
    };
  },
  en: (material) => ({
    subject: "We need more time",
    blocks: [
      paragraph(
        `We need ${causeOf(material, "ComplaintAdjourned").weeks} more week(s) for your complaint; the reason is above. ${answerComes(material, "en")} The law allows this once (section 9:11(2) Awb).`,
      ),
      questions(material, "en"),
    ],
  }),
};

/** More time only with the complainant's written yes (Awb 9:11(3)). */
export const postponementAskedLetter: LetterWriter = {
  nl: (material) => {
    const { untilOn, reason } = causeOf(material, "PostponementAsked");
    return {
      subject: "Mogen wij langer over uw klacht doen?",
      blocks: [
        paragraph(
          `Wij willen uw klacht graag goed afronden, maar dat lukt niet op tijd. Wij vragen u om uitstel tot en met ${longDay(untilOn)}. De reden:`,
        ),
        quote(textOf(material, reason)),
        paragraph(
          "Dit mag alleen als u het er schriftelijk mee eens bent (artikel 9:11, derde lid, van de Algemene wet bestuursrecht). U mag nee zeggen. Uw rechten veranderen daardoor niet.",
          ...(isAhead(decisionDueOn(material.complaint, material.context), material)
            ? [`Zegt u nee of antwoordt u niet? ${answerComes(material)}`]
            : []),
        ),
        followIt(material),
        questions(material),
      ],
    };
  },
  en: (material) => ({
    subject: "May we take more time for your complaint?",
    blocks: [
      paragraph(
        `We ask you for more time, until ${longDay(causeOf(material, "PostponementAsked").untilOn, "en")}; the reason is above. This is possible only if you agree in writing (section 9:11(3) Awb). You may say no. Your rights stay the same.`,
      ),
      followIt(material, "en"),
    ],
  }),
};

/** The agreed day, confirmed to both sides. */
export const postponedLetter: LetterWriter = {
  nl: (material) => {
    const { untilOn, consentedOn } = causeOf(material, "PostponementAgreed");
    const respondent = isToRespondent(material);
    return {
      subject: "De termijn is verlengd",
      blocks: [
        paragraph(
          `${respondent ? "De indiener van de klacht" : "U"} stemde op ${longDay(consentedOn)} in met meer tijd (artikel 9:11, derde lid, van de Algemene wet bestuursrecht).`,
          `De reactie op ${respondent ? "de klacht die over u gaat" : "uw klacht"} komt nu ${byDay(material, untilOn)}.`,
        ),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { untilOn, consentedOn } = causeOf(material, "PostponementAgreed");
    return {
      subject: "The term has been extended",
      blocks: [
        paragraph(
          `You agreed on ${longDay(consentedOn, "en")} to more time (section 9:11(3) Awb). You will have our answer ${byDay(material, untilOn, "en")}.`,
        ),
      ],
    };
  },
};

/** We are late: that it is so, and that the way to the ombudsman is open now, until which day (Awb 9:24(1)(b)). */
export const lateLetter: LetterWriter = {
  nl: (material) => {
    const { dueOn } = causeOf(material, "LateNoted");
    return {
      subject: "Wij zijn te laat met onze reactie",
      blocks: [
        paragraph(
          `U had uiterlijk op ${longDay(dueOn)} onze reactie op uw klacht moeten hebben. Dat is niet gelukt. Onze excuses daarvoor.`,
          `${stillToDo(material)} Daarna sturen wij u onze reactie zo snel mogelijk.`,
        ),
        paragraph(hearsAgain(material)),
        ...handledBy(material, "nl"),
        heading("Naar de ombudsman"),
        paragraph("U hoeft niet langer op ons te wachten."),
        ...ombudsmanUntil(material, lastDayAtOmbudsman(material)),
        followIt(material),
        questions(material),
      ],
    };
  },
  en: (material) => ({
    subject: "We are late with our answer",
    blocks: [
      paragraph(
        `You should have had our answer by ${longDay(causeOf(material, "LateNoted").dueOn, "en")}. We did not manage that and apologise. ${stillToDo(material, "en")} Then we send our answer as soon as possible. ${hearsAgain(material, "en")} You need not wait any longer:`,
      ),
      ...ombudsmanUntil(material, lastDayAtOmbudsman(material), "en"),
      questions(material, "en"),
    ],
  }),
};
