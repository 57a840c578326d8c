import { describe, it } from "vitest";
import type { ComplaintId } from "../../ids.ts";
import {
  after,
  annaId,
  assessing,
  complaintOf,
  coordinator,
  day,
  given,
  idOf,
  inHandling,
  intake,
  letter,
  registration,
  system,
  text,
} from "../../testing/index.ts";
import type { MergeComplaint } from "./merge.ts";

const main: MergeComplaint["into"] = {
  complaintId: idOf<ComplaintId>("main"),
  status: "IN_HANDLING",
  receivedOn: day("2026-02-24"),
  receivedAt: Temporal.Instant.from("2026-02-24T09:00:00Z"),
  startsOn: day("2026-02-24"),
  sameComplainant: true,
};
const mergeInto = (into: Partial<MergeComplaint["into"]> = {}) =>
  ({ type: "MergeComplaint", into: { ...main, ...into } }) as const;
const merged = after(assessing(), ["2026-03-04", coordinator, mergeInto()]);

describe("the same complaint twice", () => {
  it("is joined to the one that came first, so that the answer comes no later", () => {
    given(assessing())
      .when(mergeInto())
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "ComplaintMerged", into: main.complaintId }, letter("MERGED", annaId))
      .thenIs({ status: "MERGED", mergedInto: main.complaintId });
  });

  it("is not joined to a later one, by the day the term runs from", () => {
    const refused = (into: Partial<MergeComplaint["into"]>) =>
      given(assessing())
        .when(mergeInto(into))
        .by(coordinator)
        .on("2026-03-09")
        .thenRefused("MERGE_INTO_EARLIEST");
    refused({ receivedOn: day("2026-03-03"), startsOn: day("2026-03-03") });
    refused({ receivedOn: day("2026-02-27"), startsOn: day("2026-03-05") });
    refused({ startsOn: undefined });
  });

  it("is joined, of two of one day, to the one that came in first, never the other way round", () => {
    const { receivedAt } = complaintOf(assessing());
    const sameDay = (hours: number) =>
      given(assessing())
        .when(
          mergeInto({
            receivedOn: day("2026-03-02"),
            startsOn: day("2026-03-02"),
            receivedAt: receivedAt.add({ hours }),
          }),
        )
        .by(coordinator)
        .on("2026-03-04");
    sameDay(-1).thenIs({ status: "MERGED" });
    sameDay(1).thenRefused("MERGE_INTO_EARLIEST");
  });

  it("is not joined to that of somebody else, who would then be answered alone (9:12(1))", () => {
    given(assessing())
      .when(mergeInto({ sameComplainant: false }))
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("MERGE_OTHER_COMPLAINANT");
  });

  it("told in words only is joined to the written one, also a later one", () => {
    const oral = after([], ["2026-03-02", intake, registration({ channel: "PHONE", oral: true })]);
    given(assessing(oral))
      .when(mergeInto({ receivedOn: day("2026-03-03") }))
      .by(coordinator)
      .on("2026-03-04")
      .thenIs({ status: "MERGED" });
  });

  it("is not joined to itself or to what has ended, nor during handling", () => {
    given(assessing())
      .when(mergeInto({ complaintId: idOf("complaint") }))
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("MERGE_INTO_ITSELF");
    given(assessing())
      .when(mergeInto({ status: "DECIDED" }))
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("MERGE_INTO_OPEN");
    given(inHandling()).when(mergeInto()).by(coordinator).on("2026-03-09").thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("joined by mistake", () => {
  it("comes back with its own day of receipt", () => {
    given(merged)
      .when({ type: "UnmergeComplaint", reason: text("another-counter") })
      .by(coordinator)
      .on("2026-03-16")
      .thenHappens("ComplaintUnmerged", letter("UNMERGED", annaId))
      .thenIs({ status: "ASSESSING", startsOn: day("2026-03-02"), mergedInto: undefined, ending: undefined });
  });

  it("comes back by itself when the other ended without an answer to both", () => {
    given(merged)
      .when({ type: "UnmergeComplaint", reason: text("the-other-ended") })
      .by(system)
      .on("2026-03-16")
      .thenIs({ status: "ASSESSING" });
  });

  it("is the only way back", () => {
    const reopen = { type: "ProposeReopening", ground: "MISTAKE", reason: text("another-counter") } as const;
    given(merged).when(reopen).by(coordinator).on("2026-03-16").thenRefused("NOT_IN_THIS_STATE");
  });
});
