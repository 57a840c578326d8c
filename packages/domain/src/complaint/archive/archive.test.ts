import { describe, expect, it } from "vitest";
import type { ComplaintId } from "../../ids.ts";
import {
  after,
  archived,
  assessing,
  complaintOf,
  coordinator,
  day,
  decided,
  declined,
  escalated,
  given,
  handler,
  idOf,
  inHandling,
  recordsManager,
  text,
} from "../../testing/index.ts";
import { destroyableFrom } from "./retention.ts";

const archive = { type: "ArchiveComplaint" } as const;
const hold = { type: "PlaceHold", reason: text("court-case") } as const;
const lift = { type: "LiftHold" } as const;
const destroy = {
  type: "DestroyComplaint",
  reportPublished: true,
  listApproved: true,
  mainStatus: undefined,
} as const;
const destroyed = after(archived(), ["2031-03-19", recordsManager, destroy]);
const held = after(decided(), ["2026-04-01", coordinator, hold]);

describe("archiving", () => {
  it("waits for the end and the ombudsman's year", () => {
    given(inHandling()).when(archive).by(recordsManager).on("2026-03-09").thenRefused("NOT_YOURS");
    given(decided()).when(archive).by(recordsManager).on("2027-03-19").thenRefused("OMBUDSMAN_TERM_RUNS");
    given(decided())
      .when(archive)
      .by(recordsManager)
      .on("2027-03-20")
      .thenHappens("ComplaintArchived")
      .thenIs({ status: "ARCHIVED", archivedFrom: "DECIDED" });
  });

  it("waits for a hold, and happens once", () => {
    given(escalated()).when(archive).by(recordsManager).on("2027-03-22").thenRefused("ON_HOLD");
    given(archived()).when(archive).by(recordsManager).on("2027-03-23").thenRefused("ALREADY_DONE");
    given(decided()).when(archive).by(handler).on("2027-03-22").thenRefused("NOT_YOURS");
  });
});

describe("a hold", () => {
  it("is placed and lifted by hand", () => {
    given(decided())
      .when(hold)
      .by(coordinator)
      .on("2026-04-01")
      .thenHappens("HoldPlaced")
      .thenIs({ legalHold: true });
    given(held)
      .when(lift)
      .by(recordsManager)
      .on("2026-04-02")
      .thenHappens("HoldLifted")
      .thenIs({ legalHold: false });
    given(held).when(hold).by(recordsManager).on("2026-04-02").thenRefused("ON_HOLD");
    given(decided()).when(lift).by(recordsManager).on("2026-04-02").thenRefused("ALREADY_DONE");
  });

  it("of the ombudsman's is not ours to lift, and stays when ours is lifted", () => {
    given(escalated()).when(lift).by(recordsManager).on("2026-04-02").thenRefused("OMBUDSMAN_HAS_IT");
    const both = after(escalated(), ["2026-04-02", recordsManager, hold]);
    given(both).when(lift).by(recordsManager).on("2026-04-03").thenIs({ legalHold: true });
  });

  it("is too late for what is gone", () => {
    given(destroyed).when(hold).by(recordsManager).on("2031-06-02").thenRefused("ERASED");
  });
});

describe("destroying", () => {
  it("comes after the years of the class, with the report out and the list approved", () => {
    given(archived())
      .when(destroy)
      .by(recordsManager)
      .on("2031-03-18")
      .thenRefused("RETENTION_RUNS", { fromOn: day("2031-03-19") });
    given(archived())
      .when({ ...destroy, reportPublished: false })
      .by(recordsManager)
      .on("2031-03-19")
      .thenRefused("REPORT_NOT_PUBLISHED");
    given(archived())
      .when({ ...destroy, listApproved: false })
      .by(recordsManager)
      .on("2031-03-19")
      .thenRefused("LIST_NOT_APPROVED");
    given(archived())
      .when(destroy)
      .by(recordsManager)
      .on("2031-03-19")
      .thenHappens("ComplaintDestroyed")
      .thenIs({ status: "DESTROYED" });
  });

  it("of a declined complaint waits eight weeks beyond the ombudsman's year, which ends on the same day", () => {
    expect(destroyableFrom(complaintOf(declined()))?.toString()).toBe("2027-05-07");
  });

  it("waits for the archive, a hold, and a proposal to reopen", () => {
    given(decided()).when(destroy).by(recordsManager).on("2031-03-19").thenRefused("NOT_IN_THIS_STATE");
    const kept = after(archived(), ["2027-04-01", recordsManager, hold]);
    given(kept).when(destroy).by(recordsManager).on("2031-03-19").thenRefused("ON_HOLD");
    const proposed = after(archived(), [
      "2027-04-01",
      coordinator,
      { type: "ProposeReopening", ground: "NEW_FACTS", reason: text("a-witness-wrote") },
    ]);
    given(proposed).when(destroy).by(recordsManager).on("2031-03-19").thenRefused("ON_HOLD");
  });

  it("of a merged complaint follows the main one", () => {
    const main = { complaintId: idOf<ComplaintId>("main"), status: "IN_HANDLING" } as const;
    const days = {
      receivedOn: day("2026-02-24"),
      receivedAt: Temporal.Instant.from("2026-02-24T09:00:00Z"),
      startsOn: day("2026-02-24"),
      sameComplainant: true,
    };
    const merged = after(
      assessing(),
      ["2026-03-04", coordinator, { type: "MergeComplaint", into: { ...main, ...days } }],
      ["2026-04-01", recordsManager, archive],
    );
    given(merged)
      .when({ ...destroy, mainStatus: "ARCHIVED" })
      .by(recordsManager)
      .on("2027-04-01")
      .thenRefused("MAIN_COMPLAINT_KEPT");
    given(merged)
      .when({ ...destroy, mainStatus: "DESTROYED" })
      .by(recordsManager)
      .on("2027-04-01")
      .thenHappens("ComplaintDestroyed");
  });
});
