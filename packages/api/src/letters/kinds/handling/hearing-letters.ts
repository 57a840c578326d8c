import { amsterdamDay, type HearingMode, hearingOf, reactUntilOn, replyDay } from "@gehoor/domain";
import {
  causeOf,
  isToRespondent,
  type LetterMaterial,
  type LetterWriter,
  textOf,
} from "../../letter-material.ts";
import { talked } from "../../own-acts/investigating.ts";
import { mustSay } from "../../own-acts/own-act.ts";
import { type Body, list, paragraph, quote, when } from "../../rendering/block.ts";
import { hearingModes } from "../../words/code-words.ts";
import { handledBy } from "../../words/handled-by.ts";
import { byDay, clockTime, followIt, longDay, questions } from "../../words/phrases.ts";
import { placeWords } from "./hearing-place.ts";

/** The day for the reply, the days given running from the one on which this letter leaves. */
function replyByOn({ complaint, notice, on, context }: LetterMaterial): Temporal.PlainDate {
  const hearing = hearingOf(complaint, notice.to);
  if (!hearing) throw new Error("A hearing letter for somebody who was not offered one");
  return replyDay(hearing, on, context);
}

/**
 * The offer to be heard (Awb 9:10(1)), by whom the complaint is handled, and what silence means: for the complainant that they
 * are not heard (9:10(2)(c)), for the respondent that the opportunity was given.
 */
export const hearingOfferLetter: LetterWriter = {
  nl: (material) => {
    const mode = modeWished(material);
    if (mode) return wishedLetter.nl(material, mode);
    const respondent = isToRespondent(material);
    return {
      subject: respondent ? "U wordt gehoord over de klacht" : "Wilt u uw klacht toelichten?",
      blocks: [
        paragraph(
          respondent
            ? "Voordat er een oordeel komt over de klacht die over u gaat, willen wij uw kant horen (artikel 9:10 van de Algemene wet bestuursrecht)."
            : "U mag uw klacht toelichten voordat wij een oordeel geven (artikel 9:10 van de Algemene wet bestuursrecht). U kunt kiezen hoe:",
        ),
        list("in een gesprek in het gemeentehuis", "per telefoon", "per videogesprek"),
        paragraph(
          `Laat ons ${byDay(material, replyByOn(material))} weten wat u wilt. Hebt u een tolk nodig of een andere vorm van hulp? Zeg het ons dan ook.`,
          "U mag iemand meenemen.",
        ),
        paragraph(
          respondent
            ? "Wilt u niet worden gehoord, of horen wij op die dag nog niets van u? Dan kan er een oordeel komen zonder dat wij uw kant hebben gehoord. In de brief met het oordeel staat dan dat u niet bent gehoord, en waarom."
            : "Wilt u niet worden gehoord, of horen wij op die dag nog niets van u? Dan gaan wij verder met wat u hebt geschreven.",
        ),
        ...handledBy(material, "nl"),
        ...when(!respondent, followIt(material)),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const mode = modeWished(material);
    if (mode) return wishedLetter.en(material, mode);
    return {
      subject: "Do you want to explain your complaint?",
      blocks: [
        paragraph(
          `You may explain your complaint before we judge it (section 9:10 Awb): at the town hall, by phone or by video call. Please tell us ${byDay(material, replyByOn(material), "en")} what you want, and whether you need an interpreter. You may bring somebody.`,
          "If you do not want this, or have not told us at the end of that day, we go on with what you wrote.",
        ),
        ...handledBy(material, "en"),
        followIt(material, "en"),
      ],
    };
  },
};

/** How the complainant said, in the form or since, to want to explain the complaint; undefined where that is still to be asked. */
function modeWished(material: LetterMaterial): HearingMode | undefined {
  if (isToRespondent(material)) return undefined;
  const hearing = hearingOf(material.complaint, material.notice.to);
  return hearing?.status === "WANTED" ? hearing.mode : undefined;
}

/** Who has said to want a conversation is not asked again. */
const wishedLetter = {
  nl: (material: LetterMaterial, mode: HearingMode): Body => ({
    subject: "U wilt uw klacht toelichten",
    blocks: [
      paragraph(
        `U liet weten dat u uw klacht wilt toelichten ${hearingModes[mode].nl} (artikel 9:10 van de Algemene wet bestuursrecht). Wij maken daarvoor een afspraak met u.`,
        "Wilt u het toch anders, of liever geen gesprek? Laat het ons dan weten. Hebt u een tolk nodig of een andere vorm van hulp? Zeg het ons dan ook.",
        "U mag iemand meenemen.",
      ),
      ...handledBy(material, "nl"),
      followIt(material),
      questions(material),
    ],
  }),
  en: (material: LetterMaterial, mode: HearingMode): Body => ({
    subject: "You want to explain your complaint",
    blocks: [
      paragraph(
        `You said that you want to explain your complaint ${hearingModes[mode].en} (section 9:10 Awb). We will make an appointment with you. Would you rather do it in another way, or not at all? Please tell us, and also whether you need an interpreter. You may bring somebody.`,
      ),
      ...handledBy(material, "en"),
      followIt(material, "en"),
    ],
  }),
};

/** A calendar file goes along with mail alone. */
function isMailed({ notice }: LetterMaterial): boolean {
  return notice.channel === "EMAIL" || notice.channel === "WORK";
}

/** Where, when and how. */
export const hearingInvitationLetter: LetterWriter = {
  nl: (material) => {
    const { plannedAt, mode, place } = causeOf(material, "HearingPlanned");
    return {
      subject: "Uitnodiging voor een gesprek over de klacht",
      blocks: [
        paragraph(
          `Wij nodigen u uit voor een gesprek op ${longDay(amsterdamDay(plannedAt))} om ${clockTime(plannedAt)} uur, ${hearingModes[mode].nl}.`,
          ...placeWords(material, mode, place, "nl"),
        ),
        paragraph(
          "U kunt dan vertellen wat er volgens u is gebeurd. U mag iemand meenemen. Van het gesprek maken wij een verslag, dat u krijgt.",
          "Kunt u dan niet? Bel ons, dan zoeken wij een ander moment.",
        ),
        ...when(
          isMailed(material),
          paragraph("Bij deze e-mail zit een bestand dat de afspraak in uw agenda zet."),
        ),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { plannedAt, mode, place } = causeOf(material, "HearingPlanned");
    return {
      subject: "Invitation to talk about the complaint",
      blocks: [
        paragraph(
          `We invite you to talk on ${longDay(amsterdamDay(plannedAt), "en")} at ${clockTime(plannedAt, "en")}, ${hearingModes[mode].en}. You may bring somebody. You will get a report. If this time does not suit you, please call us.`,
          ...placeWords(material, mode, place, "en"),
          ...(isMailed(material) ? ["The file that comes with this e-mail puts it in your calendar."] : []),
        ),
        questions(material, "en"),
      ],
    };
  },
};

/** The report of a hearing, to both sides (Awb 9:10(3)). */
export const hearingReportLetter: LetterWriter = {
  nl: (material) => {
    const { report, partyId } = causeOf(material, "HearingHeld");
    const { to } = material.notice;
    const own = to.kind === "PARTY" && to.partyId === partyId;
    const untilOn = reactUntilOn(material.complaint, material.on);
    return {
      subject: "Verslag van het gesprek over de klacht",
      blocks: [
        paragraph(mustSay(talked(own, isToRespondent(material)), material, "nl")),
        quote(textOf(material, report)),
        paragraph(untilOn ? reactBy.nl(longDay(untilOn)) : reactAtOnce.nl),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const untilOn = reactUntilOn(material.complaint, material.on);
    return {
      subject: "Report of the conversation about the complaint",
      blocks: [
        paragraph(
          mustSay(talked(true, false), material, "en"),
          untilOn ? reactBy.en(longDay(untilOn, "en")) : reactAtOnce.en,
        ),
      ],
    };
  },
};

/** What the rules keep: no judgement is put forward before that day, unless everybody has reacted. */
const reactBy = {
  nl: (day: string) =>
    `Klopt er iets niet, of wilt u reageren? Dat kan tot en met ${day}. Zo lang wachten wij met ons oordeel. Wij bewaren uw reactie bij het verslag. Hebt u geen opmerkingen? Laat ons dat dan weten: dan kunnen wij eerder verder.`,
  en: (day: string) =>
    `If something is not right or you want to react, you can do so up to and including ${day}. Until then we wait with our judgement. We keep your reaction with the report. If you have nothing to remark, please tell us: then we can go on sooner.`,
};
const reactAtOnce = {
  nl: "Klopt er iets niet, of wilt u reageren? Laat het ons dan meteen weten. Onze termijn is bijna om, daarom kunnen wij niet op uw reactie wachten. Komt uw reactie, dan bewaren wij die bij het verslag.",
  en: "If something is not right or you want to react, please tell us at once. Our time limit has almost passed, so that we cannot wait for your reaction. We keep it with the report.",
};
