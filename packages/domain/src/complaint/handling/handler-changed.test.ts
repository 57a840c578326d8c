import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complaintOf,
  coordinator,
  declare,
  dirkId,
  given,
  handler,
  inHandling,
  letter,
  nameDirk,
  otherHandler,
  propose,
  sent,
} from "../../testing/index.ts";

const declaration = { type: "DeclareUninvolved", mayHandle: true } as const;
const aboutDirk = after(
  assessing(),
  nameDirk,
  propose(handler, "2026-03-05"),
  declare(handler, "2026-03-05"),
);
const offered = sent(inHandling(), "HEARING_OFFER", "2026-03-06", annaId);
const passedOn = (history: typeof offered) => after(history, propose(otherHandler, "2026-03-09"));

describe("somebody else handles the complaint", () => {
  it("tells so to who was told of another, on both sides (9:2)", () => {
    const told = [annaId, dirkId].reduce(
      (history, partyId) => sent(history, "HEARING_OFFER", "2026-03-05", partyId),
      sent(aboutDirk, "COPY", "2026-03-05"),
    );
    given(passedOn(told))
      .when(declaration)
      .by(otherHandler)
      .on("2026-03-10")
      .thenHappens("HandlerAssigned", letter("HANDLER_CHANGED", annaId), letter("HANDLER_CHANGED", dirkId));
  });

  it("writes nothing while the letter that names the handler waits: it will name this one", () => {
    given(passedOn(inHandling()))
      .when(declaration)
      .by(otherHandler)
      .on("2026-03-10")
      .thenHappens("HandlerAssigned");
    const twice = after(
      passedOn(offered),
      declare(otherHandler, "2026-03-10"),
      propose(handler, "2026-03-11"),
    );
    given(twice).when(declaration).by(handler).on("2026-03-11").thenHappens("HandlerAssigned");
  });

  it("takes the letter back when the new handler turns out to be involved, and writes again of the next", () => {
    const released = after(passedOn(offered), declare(otherHandler, "2026-03-10"), [
      "2026-03-11",
      coordinator,
      { type: "RecordInvolvement", staffId: otherHandler.staffId },
    ]);
    const letters = complaintOf(released).notices.filter(({ kind }) => kind === "HANDLER_CHANGED");
    expect(letters.map(({ state }) => state)).toEqual(["CANCELLED"]);
    given(after(released, propose(handler, "2026-03-12")))
      .when(declaration)
      .by(handler)
      .on("2026-03-12")
      .thenAlso(letter("HANDLER_CHANGED", annaId));
  });
});
