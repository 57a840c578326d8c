import {
  type Actor,
  amsterdamDay,
  applyRule,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  defaultSettings,
  type EventType,
  type NoticeKind,
  type PartyId,
  type Settings,
  type StaffId,
} from "@gehoor/domain";
import {
  at,
  contextOf,
  coordinator,
  dirk as employee,
  handler,
  otherHandler,
  signatory,
  system,
} from "@gehoor/domain/testing";
import { foldOn } from "../../complaints/load.ts";
import { peopleStore } from "../../complaints/people.ts";
import { newId, textStore } from "../../complaints/texts.ts";
import { decideOpening, draftOf, type Submission } from "../../complaints/writing/open-request.ts";
import type { Organisation } from "../../db/organisation.ts";
import { soest } from "../../db/reference-data.ts";
import { type ComposedLetter, composeLetter } from "../../letters/compose-letter.ts";
import type { StaffCard } from "../../letters/letter-material.ts";
import { someOmbudsmanRequest, someRegistration, someSubmission } from "../sample-requests.ts";
import type { Runnable } from "./replay.ts";

/** One complaint told step by step in memory, and the letters it gives rise to. */
export interface CaseStory {
  readonly complaint: () => Complaint;
  /** Does one thing on a day; fails the test when the rules refuse it. */
  readonly next: (actor: Actor, on: string, command: Runnable) => CaseStory;
  /** The newest letter of a kind, to the complainant's side unless said otherwise, as it leaves on a day. */
  readonly letter: (kind: NoticeKind, on: string, to?: "COMPLAINANT" | "OTHERS" | PartyId) => ComposedLetter;
  /** The same complaint as it stands, told without the events of this type: what its letters may not say then. */
  readonly without: (type: EventType) => Pick<CaseStory, "letter">;
  readonly citizen: Actor;
}

const names: ReadonlyMap<StaffId, StaffCard> = new Map([
  [coordinator.staffId, card("Nadia Jansen")],
  [handler.staffId, card("Bram de Wit", "035 609 34 56")],
  [otherHandler.staffId, card("Anja Vos")],
  [signatory.staffId, card("Els van Dam")],
  [employee.staffId, card("Kees Smit")],
]);

interface Place {
  readonly settings?: Settings;
  readonly organisation?: Organisation;
  /** Came in by e-mail and was written down by the coordinator. */
  readonly byEmail?: boolean;
  /** Told at the desk, and written down there. */
  readonly oral?: boolean;
  /** Handed in at the desk for the ombudsman, of which there was no complaint. */
  readonly straightToOmbudsman?: boolean;
}

/** Somebody complained on this day. */
export function story(
  on = "2026-11-23",
  changes: Partial<Submission> = {},
  { settings = defaultSettings, organisation = soest, byEmail, oral, straightToOmbudsman }: Place = {},
): CaseStory {
  const complaintId = newId<ComplaintId>();
  const texts = textStore(complaintId, at(on));
  const people = peopleStore(complaintId);
  const contextAt = (day: string, actor: Actor) =>
    contextOf(actor, `${day}T14:30`, { settings, newestSettings: settings });

  const request = straightToOmbudsman
    ? someOmbudsmanRequest(coordinator, {
        ...changes,
        kind: "OMBUDSMAN_REQUEST",
        receivedOn: Temporal.PlainDate.from(on),
      })
    : byEmail || oral
      ? someRegistration(coordinator, {
          ...changes,
          kind: "REGISTER",
          channel: oral ? "DESK" : "EMAIL",
          receivedOn: Temporal.PlainDate.from(on),
          oral: oral ?? false,
          readBack: oral ?? false,
        })
      : someSubmission(changes);
  const draft = draftOf(request, complaintId, texts.addText, people.store);
  const opening = decideOpening(
    request,
    draft,
    "K-2026-0001-8",
    contextAt(on, request.kind === "SUBMIT" ? draft.speaker : coordinator),
  );
  if (!opening.accepted) throw new Error(opening.refusal.code);
  let events: readonly ComplaintEvent[] = opening.events;
  let complaint = foldOn(undefined, events);

  const told: CaseStory = {
    citizen: draft.speaker,
    complaint: () => complaint,
    next: (actor, day, wanted) => {
      const command = typeof wanted === "function" ? wanted(texts.addText, complaint, people.store) : wanted;
      const decision = applyRule(complaint, command, contextAt(day, actor));
      if (!decision.accepted) throw new Error(`Refused: ${decision.refusal.code}`);
      events = [...events, ...decision.events];
      complaint = foldOn(complaint, decision.events);
      return told;
    },
    letter: (...wanted) => letterFrom(events, ...wanted),
    without: (type) => ({
      letter: (...wanted) =>
        letterFrom(
          events.filter((event) => event.type !== type),
          ...wanted,
        ),
    }),
  };
  return told;

  function letterFrom(
    happened: readonly ComplaintEvent[],
    kind: NoticeKind,
    day: string,
    to: "COMPLAINANT" | "OTHERS" | PartyId = "COMPLAINANT",
  ): ComposedLetter {
    const isComplainant = (partyId: PartyId) => complaint.respondents.every((one) => one.partyId !== partyId);
    const notice = complaint.notices.findLast(
      (one) =>
        one.kind === kind &&
        (to === "COMPLAINANT" || to === "OTHERS"
          ? (to === "COMPLAINANT") === (one.to.kind === "PARTY" && isComplainant(one.to.partyId))
          : one.to.kind === "PARTY" && one.to.partyId === to),
    );
    if (!notice) throw new Error(`No ${kind} letter`);
    const context = contextAt(day, system);
    return composeLetter({
      notice,
      complaint,
      events: happened,
      texts: texts.contents(),
      people: people.contents(),
      organisation,
      context,
      staff: names,
      references: new Map([[complaint.mergedInto ?? complaint.id, "K-2026-0009-1"]]),
      on: amsterdamDay(context.now),
      citizenUrl: "https://klacht.gehoor.example",
      staffUrl: "https://portaal.gehoor.example",
    });
  }
}

function card(name: string, phone?: string): StaffCard {
  return {
    name,
    email: `${name.replaceAll(" ", ".").toLowerCase()}@gehoor.example`,
    phone,
    office: "DIRECTOR",
  };
}
