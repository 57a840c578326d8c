import type { Tone } from "@gehoor/web/blocks/tag.tsx";
import { daysBetween, dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { soonDays, urgencyOf } from "../../days/urgency.ts";
import { awayWords } from "../../words/away-words.server.ts";
import type { RowData } from "../worklist-query.ts";

const texts = defineTexts({
  nl: {
    late: (facts: { days: number }) => (facts.days === 1 ? "1 dag te laat" : `${facts.days} dagen te laat`),
    waiting: "wacht op klager",
    days: (facts: { days: number }) => `${facts.days} dagen`,
    today: "vandaag",
    tomorrow: "morgen",
    ended: "afgesloten",
    none: "geen termijn",
    keptForGood: "blijft bewaard",
    held: "nu vastgehouden",
    keptUntil: (facts: { day: string }) => `vernietigen vanaf ${facts.day}`,
    destroyable: (facts: { day: string }) => `mag vernietigd sinds ${facts.day}`,
  },
  en: {
    late: (facts) => (facts.days === 1 ? "1 day late" : `${facts.days} days late`),
    waiting: "waiting for complainant",
    days: (facts) => `${facts.days} days`,
    today: "today",
    tomorrow: "tomorrow",
    ended: "closed",
    none: "no term",
    keptForGood: "kept for good",
    held: "held now",
    keptUntil: (facts) => `destroy from ${facts.day}`,
    destroyable: (facts) => `may be destroyed since ${facts.day}`,
  },
});

/** A line of a list, in words. */
export type Row = Pick<
  RowData,
  | "id"
  | "view"
  | "reference"
  | "complainantName"
  | "summary"
  | "subject"
  | "about"
  | "status"
  | "channel"
  | "urgent"
  | "restricted"
  | "escalated"
  | "nextDueKind"
  | "missedKind"
  | "outcome"
  | "turn"
  | "nextStep"
> & {
  readonly department: string | undefined;
  readonly handler: string | undefined;
  /** "er niet t/m di 1 dec" of the handler, or of who is asked to be one; undefined for who is there. */
  readonly away: string | undefined;
  /** Who is asked to handle it, and has not answered. */
  readonly asked: string | undefined;
  readonly urgency: { readonly tone: Tone; readonly words: string };
  /** "4 dagen te laat" beside the next duty, of a target of our own that is past and still owed; undefined for none. */
  readonly missed: string | undefined;
  /** "do 19 nov": the day of the next duty, or that on which it ended; undefined for neither. */
  readonly due: string | undefined;
  readonly received: string;
  /** "ma 16 nov": the day on which something last happened in it. */
  readonly updated: string;
  /** How far the handling term has run, 0 to 100, for the small time line; undefined while it does not run. */
  readonly progress: number | undefined;
  /** By which class it is kept, and until when; undefined while open, and where the view hides it. */
  readonly retention: { readonly code: string; readonly words: string; readonly isOver: boolean } | undefined;
  /** "ma 16 mrt": the day of what is waited for; undefined where there is none. */
  readonly awaitedOn: string | undefined;
};

/** The same with its place in the list. */
export type ListedRow = Row & { readonly cursor: string };

/** Puts a complaint of a list into words. @param today the municipality's day, from the API */
export function rowWords(row: RowData, today: string, language: Language): Row {
  const { id, view, reference, summary, subject, about, status, channel, urgent, restricted, escalated } =
    row;
  const { complainantName, nextDueKind, nextDueOn, missedKind, missedOn, endedOn, outcome, turn, nextStep } =
    row;
  const due = nextDueOn ?? endedOn;
  const words = dayWords(language);
  return {
    id,
    view,
    reference,
    complainantName,
    summary,
    subject,
    about,
    status,
    channel,
    urgent,
    restricted,
    escalated,
    nextDueKind,
    missedKind,
    outcome,
    turn,
    nextStep,
    department: departmentWords(row.department, language),
    handler: row.handler?.name,
    asked: row.proposedHandler?.name,
    away: row.endedOn ? undefined : awayWords(row.handler ?? row.proposedHandler, today, language),
    urgency: urgencyWords(row, language),
    // Until the sweep of the day it may be the next duty still.
    missed:
      missedOn && missedKind !== nextDueKind
        ? texts[language].late({ days: daysBetween(missedOn, today) })
        : undefined,
    due: due ? words.short(due, today) : undefined,
    received: words.short(row.receivedOn, today),
    updated: words.short(words.dayOf(row.updatedAt), today),
    progress: progressOf(row, today),
    retention: retentionWords(row, today, language),
    awaitedOn: nextStep?.untilOn ? words.short(nextStep.untilOn, today) : undefined,
  };
}

/** Kept for good by the Selectielijst gemeenten 2020. */
const forGood = "13.1.3";

function retentionWords(
  { status, retention, destroyableFromOn }: RowData,
  today: string,
  language: Language,
): Row["retention"] {
  const t = texts[language];
  if (retention === null || status === "DESTROYED") return undefined;
  if (retention === forGood) return { code: retention, words: t.keptForGood, isOver: false };
  if (destroyableFromOn === null) return { code: retention, words: t.held, isOver: false };
  const day = dayWords(language).short(destroyableFromOn, today);
  const isOver = destroyableFromOn <= today;
  return { code: retention, words: isOver ? t.destroyable({ day }) : t.keptUntil({ day }), isOver };
}

function urgencyWords({ daysLeft, endedOn, turn }: RowData, language: Language): Row["urgency"] {
  const t = texts[language];
  // A closed complaint can still have a term running: with the ombudsman, or a review.
  if (endedOn && daysLeft === null) return { tone: "over", words: t.ended };
  const tone = urgencyOf(daysLeft);
  if (daysLeft === null) return { tone, words: t.none };
  if (daysLeft < 0) return { tone, words: t.late({ days: -daysLeft }) };
  // The statutory term runs on meanwhile: nothing is done.
  if (daysLeft > soonDays && turn.holder === "COMPLAINANT") return { tone, words: t.waiting };
  const words = daysLeft === 0 ? t.today : daysLeft === 1 ? t.tomorrow : t.days({ days: daysLeft });
  return { tone, words };
}

function progressOf({ startsOn, decisionDueOn, endedOn }: RowData, today: string): number | undefined {
  if (!startsOn || !decisionDueOn || endedOn) return undefined;
  const whole = Math.max(1, daysBetween(startsOn, decisionDueOn));
  return Math.min(100, Math.max(0, Math.round((daysBetween(startsOn, today) / whole) * 100)));
}

/** A department by its name; one that was merged keeps it, with what it became a part of. */
function departmentWords(department: RowData["department"], language: Language): string | undefined {
  const into = department?.mergedIntoName?.[language];
  return into ? `${department?.name[language]} → ${into}` : department?.name[language];
}
