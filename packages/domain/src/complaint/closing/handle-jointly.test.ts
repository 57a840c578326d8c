import { describe, expect, it } from "vitest";
import type { ComplaintId } from "../../ids.ts";
import {
  assessing,
  coordinator,
  decided,
  given,
  handler,
  idOf,
  inHandling,
  system,
} from "../../testing/index.ts";
import type { CommandOf } from "../rules.ts";
import type { HandleJointly } from "./handle-jointly.ts";

const other = idOf<ComplaintId>("complaint-of-bram");
const jointly = (changes: Partial<HandleJointly["with"]> = {}): CommandOf<"HandleJointly"> => ({
  type: "HandleJointly",
  with: { complaintId: other, status: "IN_HANDLING", sameComplainant: false, ...changes },
});
const end = { type: "EndJointHandling", with: other } as const;

describe("complaints of different people about the same conduct", () => {
  const joint = given(assessing()).when(jointly()).by(coordinator).on("2026-03-04").history();

  it("are handled jointly: both stay open, and nobody is told of the other's", () => {
    given(inHandling())
      .when(jointly())
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens({ type: "HandledJointly", with: other })
      .thenIs({ status: "IN_HANDLING", jointWith: [other] });
  });

  it("are noted in the other by the system, once", () => {
    given(inHandling()).when(jointly()).by(system).on("2026-03-09").thenHappens("HandledJointly");
    given(joint).when(jointly()).by(system).on("2026-03-09").thenRefused("ALREADY_DONE");
  });

  it("are two complaints: what the same people said twice is joined instead, and none goes with itself", () => {
    const refused = (changes: Partial<HandleJointly["with"]>) =>
      given(assessing()).when(jointly(changes)).by(coordinator).on("2026-03-04");
    refused({ sameComplainant: true }).thenRefused("SAME_COMPLAINANT");
    refused({ status: "DECIDED" }).thenRefused("JOINT_WITH_OPEN");
    refused({ complaintId: idOf<ComplaintId>("complaint") }).thenRefused("JOINT_WITH_ITSELF");
    given(decided()).when(jointly()).by(coordinator).on("2026-03-20").thenRefused("NOT_OPEN");
  });

  it("go apart again", () => {
    const apart = given(joint).when(end).by(coordinator).on("2026-03-10").thenHappens("JointHandlingEnded");
    expect(apart.complaint().jointWith).toEqual([]);
    given(assessing()).when(end).by(coordinator).on("2026-03-10").thenRefused("NOT_JOINT");
    given(joint).when(end).by(handler).on("2026-03-10").thenRefused("NOT_YOURS");
  });
});
