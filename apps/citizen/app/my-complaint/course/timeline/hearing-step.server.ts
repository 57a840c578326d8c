import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { ownAct } from "#app/words/own-act.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { isPossible } from "../../commands/possible-fields.ts";
import { readable } from "../../letters/letters-fields.ts";
import { dayOfEvent, momentOfEvent } from "../history.server.ts";
import type { DatedStep } from "../told-words.ts";
import { texts } from "./timeline.texts.ts";
import type { Timeline } from "./timeline-fields.ts";

type Hearing = Timeline["hearings"][number];

/** The conversation: to be offered, offered, wanted, planned, held or waived (Awb 9:10). */
export function hearingStep(complaint: Timeline, language: Language): DatedStep[] {
  const title = texts[language].hearing;
  const hearing = complaint.hearings.find(({ side }) => side === "COMPLAINANT");
  const over = hearing?.status === "HEARD" || hearing?.status === "WAIVED";
  if (!complaint.open && !over) return [];
  const { hearingLater, hearingWished } = texts[language];
  if (!hearing) return [{ title, state: "next", text: complaint.oralWish ? hearingWished : hearingLater }];
  return [{ title, ...courseOf(hearing, complaint, language) }];
}

function courseOf(
  hearing: Hearing,
  complaint: Timeline,
  language: Language,
): Pick<DatedStep, "state" | "text" | "action" | "when"> {
  const t = texts[language];
  const { long, moment } = dayWords(language);
  const choice = (label: string): Pick<DatedStep, "action"> =>
    isPossible(complaint, "ASK_HEARING") || isPossible(complaint, "WAIVE_HEARING")
      ? { action: { label, to: "gesprek" } }
      : {};
  if (hearing.proposal && isPossible(complaint, "CHOOSE_HEARING_MOMENT"))
    return { state: "now", text: t.proposed, action: { label: t.chooseMoment, to: "moment" } };
  switch (hearing.status) {
    case "OFFERED": {
      const waits = complaint.turn.task === "HEARING_CHOICE";
      const text = waits ? t.offered({ day: long(hearing.replyByOn) }) : t.noReply;
      return { state: "now", text, ...choice(t.choose) };
    }
    case "WANTED":
      return {
        state: "now",
        ...(hearing.mode && { text: t.wanted[hearing.mode] }),
        ...choice(t.changeChoice),
      };
    case "PLANNED":
      return {
        state: "now",
        ...(hearing.mode &&
          hearing.plannedAt && {
            text: t.planned[hearing.mode]({ moment: capital(moment(hearing.plannedAt)) }),
          }),
        ...choice(t.changeChoice),
      };
    case "HEARD":
      return {
        state: "done",
        when: momentOfEvent(complaint, "HearingHeld", hearing.heardOn ?? undefined),
        ...(hearing.heardOn && { text: heardWords(complaint, hearing.heardOn, language) }),
        ...(isPossible(complaint, "REACT_TO_REPORT") && { action: { label: t.react, to: "verslag" } }),
      };
    case "WAIVED":
      return {
        state: "done",
        when: dayOfEvent(complaint, "HearingWaived", language),
        text: hearing.waiver === "DECLARED" ? t.waived : t.waivedOther,
        ...choice(t.changeChoice),
      };
    default:
      return { state: "now" };
  }
}

/** When, and that the report is there once it has left. */
function heardWords(complaint: Timeline, heardOn: string, language: Language): string {
  const day = dayWords(language).plain(heardOn);
  const report = readable(complaint).find(({ kind }) => kind === "HEARING_REPORT");
  return [texts[language].heard({ day }), ...ownAct(report, ownActs[language].reportSent)].join(" ");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
