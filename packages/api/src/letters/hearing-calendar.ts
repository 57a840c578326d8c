import type { ComplaintEvent, HearingMode, Language, PartyId } from "@gehoor/domain";
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Organisation } from "../db/organisation.ts";

/** How long a conversation is kept free: nobody knows how long it will take. */
const MINUTES = 60;

type Planned = Extract<ComplaintEvent, { type: "HearingPlanned" }>;

interface About {
  readonly reference: string;
  readonly language: Language;
  /** The room, address, link or number that was said. */
  readonly place: string | undefined;
  readonly organisation: Pick<Organisation, "name" | "visitingAddress">;
  /** Whose address is part of the event's own name, which stays the same when it is planned anew. */
  readonly site: string;
}

/**
 * The planned conversation of a party as an iCalendar file (RFC 5545): reference, place and time. A calendar is read by more
 * people than a letter, so it tells nothing else. A newer one moves the same entry.
 *
 * @returns undefined where none is planned
 */
export function hearingCalendar(
  events: readonly ComplaintEvent[],
  partyId: PartyId,
  about: About,
): string | undefined {
  const plannings = events.filter(
    (event): event is Planned => event.type === "HearingPlanned" && event.partyId === partyId,
  );
  const last = plannings.at(-1);
  if (!last) return undefined;
  const t = words[about.language];
  const calendar = ical({
    prodId: { company: "Gehoor", product: "Gehoor" },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${partyId}@${new URL(about.site).hostname}`,
    sequence: plannings.length - 1,
    stamp: last.at,
    start: last.plannedAt,
    end: last.plannedAt.add({ minutes: MINUTES }),
    summary: t.summary({ organisation: about.organisation.name, reference: about.reference }),
    location:
      about.place ??
      (last.mode === "VISIT" ? about.organisation.visitingAddress.join(", ") : t.place[last.mode]),
  });
  return calendar.toString();
}

interface Words {
  readonly summary: (facts: { organisation: string; reference: string }) => string;
  readonly place: Readonly<Record<Exclude<HearingMode, "VISIT">, string>>;
}

const words = {
  nl: {
    summary: (facts: { organisation: string; reference: string }) =>
      `Gesprek met ${facts.organisation}, kenmerk ${facts.reference}`,
    place: { PHONE: "Telefoon: u wordt gebeld", VIDEO: "Videogesprek" },
  },
  en: {
    summary: (facts: { organisation: string; reference: string }) =>
      `Conversation with ${facts.organisation}, reference ${facts.reference}`,
    place: { PHONE: "Phone: you will be called", VIDEO: "Video call" },
  },
} as const satisfies Record<Language, Words>;
