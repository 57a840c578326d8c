import type { Complaint } from "../../complaint/complaint.ts";
import { opened } from "../../complaint/intake/opened.ts";
import {
  type ComplaintId,
  type PartyId,
  parseId,
  type StaffId,
  type TextId,
  type TextRef,
} from "../../ids.ts";

function id<Id extends ComplaintId | PartyId | StaffId | TextId>(number: number): Id {
  const parsed = parseId<Id>(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
  if (!parsed) throw new Error(`No id can be made of ${number}`);
  return parsed;
}

export const partyId = (number: number): PartyId => id<PartyId>(number);
export const staffId = (number: number): StaffId => id<StaffId>(number);

export const someText: TextRef = { textId: id<TextId>(900), hash: "0f0f" };

/** A complaint that came in through the site on Sunday 22 November 2026, with the facts a test adds. */
export function sampleComplaint(facts: Partial<Complaint> = {}): Complaint {
  const receivedAt = Temporal.Instant.from("2026-11-22T11:00:00Z");
  const receivedOn = Temporal.PlainDate.from("2026-11-22");
  const complaint = opened({
    type: "ComplaintSubmitted",
    at: receivedAt,
    by: { kind: "COMPLAINANT", partyId: partyId(1) },
    complaintId: id<ComplaintId>(100),
    reference: "K-2026-0001",
    language: "nl",
    channel: "WEB",
    receivedAt,
    receivedOn,
    firstContactOn: receivedOn,
    startsOn: receivedOn,
    lodgedOn: receivedOn,
    calendarVersion: 1,
    settingsVersion: 1,
    about: "EMPLOYEE",
    screening: undefined,
    conductUntilOn: undefined,
    departmentId: undefined,
    oralWish: undefined,
    enclosures: [],
    parts: [],
    complainants: [],
    representative: undefined,
  });
  return { ...complaint, ...facts };
}
