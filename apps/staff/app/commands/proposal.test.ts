import { expect, it } from "vitest";
import { proposed } from "./proposal.server.ts";

it("tells who decides about a later day of receipt both days and the reason", () => {
  const told = proposed(
    {
      receivedOn: "2026-11-20",
      pendingReceiptOn: "2026-11-23",
      pendingReceiptReason: "De kop was verkeerd gelezen.",
      pendingOutsideGround: null,
      pendingOutsideReasons: null,
      pendingDeathAttempt: null,
    },
    "nl",
  );
  expect(told.flatMap(({ description }) => description ?? [])).toEqual([
    "vrijdag 20 november 2026",
    "maandag 23 november 2026",
    "De kop was verkeerd gelezen.",
  ]);
});
