import { describe, it } from "vitest";
import {
  adviser,
  anna,
  annaId,
  archived,
  assessing,
  atAdviser,
  bramId,
  coordinator,
  decided,
  dirk,
  given,
  handler,
  inHandling,
  letter,
  signatory,
  text,
} from "../../testing/index.ts";

const message = { type: "SendMessage", text: text("a-question"), enclosures: [] } as const;
const note = { type: "AddNote", text: text("thoughts") } as const;

describe("messages", () => {
  it("from staff are announced to the complainant (2:10); the complainant's own need no letter", () => {
    given(inHandling())
      .when(message)
      .by(handler)
      .on("2026-03-09")
      .thenHappens({ type: "MessageSent", number: 1, from: "STAFF" }, letter("MESSAGE", annaId));
    given(inHandling())
      .when(message)
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "MessageSent", from: "COMPLAINANT" });
  });

  it("go on after the answer, until the archive", () => {
    given(decided()).when(message).by(anna).on("2026-04-01").thenHappens("MessageSent");
    given(archived()).when(message).by(anna).on("2027-04-01").thenRefused("ERASED");
  });

  it("are refused as a flood after twenty within an hour (2:15), by person, and welcome again when the hour has passed", () => {
    const from = (partyId: typeof annaId, count: number) =>
      Array.from({ length: count }, () => ({
        type: "MessageSent" as const,
        number: 1,
        from: "COMPLAINANT" as const,
        text: text("again"),
        enclosures: [],
        at: Temporal.Instant.from("2026-03-09T11:00:00Z"),
        by: { kind: "COMPLAINANT" as const, partyId },
      }));
    const on = "2026-03-09";
    given([...inHandling(), ...from(annaId, 19)])
      .when(message)
      .by(anna)
      .on(on)
      .thenHappens("MessageSent");
    const flooded = given([...inHandling(), ...from(annaId, 20)]).when(message);
    flooded.by(anna).on(on).thenRefused("TOO_MANY_MESSAGES");
    flooded.by(anna).on("2026-03-10").thenHappens("MessageSent");
    flooded.by(handler).on(on).thenHappens({ type: "MessageSent", from: "STAFF" }, letter("MESSAGE", annaId));
    given([...inHandling(), ...from(bramId, 20)])
      .when(message)
      .by(anna)
      .on(on)
      .thenHappens("MessageSent");
  });

  it("are no conversation with the one complained about", () => {
    given(inHandling()).when(message).by(dirk).on("2026-03-09").thenRefused("INVOLVED");
  });
});

describe("notes", () => {
  it("are written by who works on it at the moment", () => {
    given(assessing()).when(note).by(coordinator).on("2026-03-04").thenHappens("NoteAdded");
    given(atAdviser()).when(note).by(adviser).on("2026-03-10").thenHappens("NoteAdded");
    given(assessing()).when(note).by(adviser).on("2026-03-10").thenRefused("NOT_YOURS");
    given(inHandling()).when(note).by(signatory).on("2026-03-10").thenRefused("NOT_YOURS");
  });
});
