import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import type { TurnWords } from "../told-words.ts";
import { texts } from "./turn.texts.ts";
import type { Turn } from "./turn-fields.ts";

/** Whom the words are for: the language, and what is known here besides the complaint. */
export type Telling = {
  readonly language: Language;
  readonly now: Temporal.Instant;
  /** Where a conversation at the town hall takes place; empty while that is not known. */
  readonly visitingAddress: readonly string[];
};

/** The appointment, as long as it is still to come: when, where, and what to do when it does not suit. */
export function plannedHearing(
  { hearings }: Pick<Turn, "hearings">,
  { language, now, visitingAddress }: Telling,
): TurnWords | undefined {
  const hearing = hearings.find(({ side }) => side === "COMPLAINANT");
  if (hearing?.status !== "PLANNED" || !hearing.plannedAt || !hearing.mode) return undefined;
  if (Temporal.Instant.compare(now, hearing.plannedAt) > 0) return undefined;
  const t = texts[language];
  const where = hearing.place ? [hearing.place] : hearing.mode === "VISIT" ? visitingAddress : [];
  return {
    title: t.planned({ moment: dayWords(language).moment(hearing.plannedAt) }),
    sentences: [hearing.place ? t.plannedWhere[hearing.mode] : t.plannedHow[hearing.mode]],
    ...(where.length > 0 && { address: where }),
    action: { label: t.otherMoment, to: "gesprek" },
    second: { label: t.toCalendar, to: "gesprek.ics" },
  };
}
