import { acknowledgement, type Language } from "@gehoor/domain";
import type { LetterMaterial, LetterWriter } from "../../letter-material.ts";
import { mustSay } from "../../own-acts/own-act.ts";
import { arrived, received, wroteDown } from "../../own-acts/receiving.ts";
import { type Body, heading, paragraph, when } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { enteredCopy } from "../../words/entered-copy.ts";
import { byDay, followIt, questions } from "../../words/phrases.ts";

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
        `De klachtencoördinator bekijkt uw klacht. ${letterComes(material, "nl")}`,
        answerComes(material),
      ),
      followIt(material),
      ...enteredCopy(material, "nl"),
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
        `The complaints coordinator will look at your complaint. ${letterComes(material, "en")}`,
        answerComes(material, "en"),
      ),
      followIt(material, "en"),
      ...enteredCopy(material, "en"),
      questions(material, "en"),
    ],
  };
}

/** By when the acknowledgement is promised; what was written down long after it came may be past that already. */
function letterComes(material: LetterMaterial, language: Language): string {
  const { complaint, context } = material;
  const by = byDay(material, acknowledgement(complaint.firstContactOn, context.calendar).dueOn, language);
  return language === "nl"
    ? `U krijgt ${by} een brief waarin staat hoe wij uw klacht behandelen.`
    : `You will get a letter that says how we handle your complaint ${by}.`;
}
