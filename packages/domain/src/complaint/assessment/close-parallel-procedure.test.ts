import { describe, it } from "vitest";
import {
  after,
  archived,
  assessing,
  coordinator,
  given,
  handler,
  inHandling,
  type Step,
  text,
  withdrawn,
} from "../../testing/index.ts";
import type { ParallelProcedureKind } from "../codes.ts";

const raise = (kind: ParallelProcedureKind): Step => [
  "2026-03-04",
  coordinator,
  { type: "OpenParallelProcedure", kind },
];
const handle = (kind: ParallelProcedureKind) =>
  ({ type: "CloseParallelProcedure", kind, note: text("taken-over") }) as const;
const breach = after(assessing(), raise("DATA_BREACH"));

describe("a duty beside the complaint", () => {
  it("is taken over or done, with a note that says by whom", () => {
    given(breach)
      .when(handle("DATA_BREACH"))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "ParallelProcedureClosed", kind: "DATA_BREACH", note: text("taken-over") });
  });

  it("is so once, each kind by itself", () => {
    const two = after(breach, raise("DAMAGES"), ["2026-03-05", coordinator, handle("DATA_BREACH")]);
    given(two)
      .when(handle("DATA_BREACH"))
      .by(coordinator)
      .on("2026-03-06")
      .thenRefused("NO_PARALLEL_PROCEDURE_OPEN");
    given(two)
      .when(handle("DAMAGES"))
      .by(coordinator)
      .on("2026-03-06")
      .thenHappens("ParallelProcedureClosed");
    given(assessing())
      .when(handle("DAMAGES"))
      .by(coordinator)
      .on("2026-03-06")
      .thenRefused("NO_PARALLEL_PROCEDURE_OPEN");
  });

  it("outlives the complaint, until the archive; the coordinator records it", () => {
    given(withdrawn(breach))
      .when(handle("DATA_BREACH"))
      .by(coordinator)
      .on("2026-03-10")
      .thenHappens("ParallelProcedureClosed");
    given(archived()).when(handle("DATA_BREACH")).by(coordinator).on("2027-04-01").thenRefused("ERASED");
    given(inHandling(breach))
      .when(handle("DATA_BREACH"))
      .by(handler)
      .on("2026-03-06")
      .thenRefused("NOT_YOURS");
  });
});
