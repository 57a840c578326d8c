import { expect, it } from "vitest";
import {
  after,
  assignHandler,
  complaintOf,
  coordinator,
  deputy,
  handler,
  inHandling,
  otherHandler,
} from "../testing/index.ts";
import { handOverRefusal, holderOf, undoRefusal } from "./handing-over.ts";

const at = Temporal.Instant.from("2026-03-09T09:00:00Z");

it("a complaint is handed over by who has it, until somebody else was asked", () => {
  expect(handOverRefusal(complaintOf(inHandling()), handler.staffId)).toBeUndefined();
  const asked = after(inHandling(), ["2026-03-09", coordinator, assignHandler(otherHandler.staffId)]);
  expect(handOverRefusal(complaintOf(asked), handler.staffId)?.code).toBe("HANDED_OVER_MEANWHILE");
});

it("a complaint that nobody had is given to somebody, until it was given to another", () => {
  const nobody = { handler: undefined, proposedHandler: undefined };
  expect(holderOf(nobody)).toBeUndefined();
  expect(handOverRefusal(nobody, undefined)).toBeUndefined();
  expect(handOverRefusal(nobody, handler.staffId)?.code).toBe("HANDED_OVER_MEANWHILE");
  expect(handOverRefusal(complaintOf(inHandling()), undefined)?.code).toBe("HANDED_OVER_MEANWHILE");
});

it("a hand-over is taken back within ten minutes, by who did it", () => {
  const asked = { at, by: { kind: "STAFF", staffId: coordinator.staffId } } as const;
  const code = (staffId: typeof coordinator.staffId, minutes: number) =>
    undoRefusal(asked, staffId, at.add({ minutes }))?.code;
  expect(code(coordinator.staffId, 9)).toBeUndefined();
  expect(code(coordinator.staffId, 10)).toBe("UNDONE_TOO_LATE");
  expect(code(deputy.staffId, 1)).toBe("UNDONE_TOO_LATE");
  expect(undoRefusal(undefined, coordinator.staffId, at)?.code).toBe("UNDONE_TOO_LATE");
});
