import { expect, it } from "vitest";
import type { Session } from "../auth/session.ts";
import { newId } from "../complaints/texts.ts";
import { openStreamPlaces, streamsOfPerson, streamsOfSession } from "./stream-places.ts";

const staffId = newId<Extract<Session, { kind: "STAFF" }>["staffId"]>();
const session = (tokenHash: string): Session => ({
  kind: "STAFF",
  staffId,
  roles: [],
  tokenHash,
  expiresAt: Temporal.Instant.from("2026-11-24T00:00:00Z"),
});

it("are counted by person over all sessions, and a place left twice is free once", () => {
  const places = openStreamPlaces();
  const sessions = streamsOfPerson / streamsOfSession;
  const leave = Array.from({ length: streamsOfPerson }, (_, index) =>
    places.take(session(`session ${index % sessions}`)),
  );
  expect(() => places.take(session("one more"))).toThrow("Too many streams");
  leave[0]?.();
  leave[0]?.();
  places.take(session("one more"));
  expect(() => places.take(session("another"))).toThrow("Too many streams");
});
