import { describe, it } from "vitest";
import type { DepartmentId } from "../../ids.ts";
import {
  after,
  anna,
  assessing,
  coordinator,
  day,
  declineProposed,
  drafted,
  given,
  handler,
  idOf,
  inHandling,
  intake,
  received,
  registered,
  text,
  withdrawn,
} from "../../testing/index.ts";

const flags = (urgent: boolean, restricted: boolean, addressHidden: boolean) =>
  ({ type: "SetFlags", urgent, restricted, addressHidden }) as const;

describe("when it happened", () => {
  const dated = (on: string) => ({ type: "DateConduct", conductUntilOn: day(on) }) as const;

  it("is put right as it becomes known, and the year before the complaint is counted from it (9:8(1)(b))", () => {
    const known = given(assessing())
      .when(dated("2024-12-31"))
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "ConductDated", conductUntilOn: day("2024-12-31") })
      .thenIs({ conductUntilOn: day("2024-12-31") });
    const aYearAgo = {
      type: "ProposeDecline",
      ground: "OVER_A_YEAR_AGO",
      otherGrounds: [],
      reasons: text("long-ago"),
      earlier: undefined,
      reviewOn: undefined,
    } as const;
    given(known.history()).when(aYearAgo).by(coordinator).on("2026-03-05").thenHappens("DeclineProposed");
  });

  it("does not lie after the complaint, and stays while a decline waits that rests on it", () => {
    given(assessing())
      .when(dated("2026-03-03"))
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("CONDUCT_IN_FUTURE");
    given(declineProposed())
      .when(dated("2026-01-05"))
      .by(coordinator)
      .on("2026-03-12")
      .thenRefused("DECLINE_ALREADY_PROPOSED");
    given(withdrawn()).when(dated("2026-01-05")).by(coordinator).on("2026-03-12").thenRefused("NOT_OPEN");
  });
});

describe("flags", () => {
  it("are raised by whoever sees the danger first, the desk included", () => {
    given(registered())
      .when(flags(true, false, true))
      .by(intake)
      .on("2026-03-02")
      .thenHappens("FlagsSet")
      .thenIs({ urgent: true, restricted: false, addressHidden: true });
  });

  it("are not lowered by the desk, which does not see them all", () => {
    const hidden = after(registered(), ["2026-03-02", coordinator, flags(false, false, true)]);
    given(hidden)
      .when(flags(true, false, false))
      .by(intake)
      .on("2026-03-03")
      .thenIs({ urgent: true, addressHidden: true });
  });

  it("are lowered by the coordinator", () => {
    const urgent = after(registered(), ["2026-03-02", intake, flags(true, false, false)]);
    given(urgent)
      .when(flags(false, false, false))
      .by(coordinator)
      .on("2026-03-03")
      .thenIs({ urgent: false });
  });

  it("are not set on an ended complaint", () => {
    given(withdrawn(assessing(registered())))
      .when(flags(true, false, false))
      .by(intake)
      .on("2026-03-10")
      .thenRefused("NOT_OPEN");
  });
});

describe("a duty beside the complaint", () => {
  it("is raised once per kind", () => {
    const raise = { type: "OpenParallelProcedure", kind: "INTEGRITY" } as const;
    given(assessing())
      .when(raise)
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "ParallelProcedureOpened", kind: "INTEGRITY" });
    const raised = after(assessing(), ["2026-03-04", coordinator, raise]);
    given(raised).when(raise).by(coordinator).on("2026-03-05").thenRefused("ALREADY_DONE");
  });
});

describe("a further grievance", () => {
  const addPart = { type: "AddPart", subject: "INFORMATION", description: text("wrong-form-given") } as const;

  it("becomes a part of its own, with its own judgement to come", () => {
    given(inHandling())
      .when(addPart)
      .by(handler)
      .on("2026-03-09")
      .thenHappens({ type: "PartAdded", number: 2, subject: "INFORMATION" });
  });

  it("comes too late once the answer is drafted", () => {
    given(drafted()).when(addPart).by(handler).on("2026-03-18").thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("the department and the first conversation", () => {
  it("are noted by who took the complaint in", () => {
    const departmentId = idOf<DepartmentId>("desk");
    given(registered())
      .when({ type: "SetDepartment", departmentId })
      .by(intake)
      .on("2026-03-02")
      .thenHappens({ type: "DepartmentSet", departmentId })
      .thenIs({ departmentId });
  });

  it("the conversation cannot lie ahead or before the complaint, and is not the complainant's to note", () => {
    const contact = (on: string) =>
      ({ type: "RecordContact", contactedOn: day(on), mode: "PHONE", note: text("called") }) as const;
    given(received())
      .when(contact("2026-03-04"))
      .by(coordinator)
      .on("2026-03-03")
      .thenRefused("DAY_IN_FUTURE");
    given(received())
      .when(contact("2026-03-01"))
      .by(coordinator)
      .on("2026-03-03")
      .thenRefused("DAY_BEFORE_RECEIPT");
    given(received()).when(contact("2026-03-03")).by(anna).on("2026-03-03").thenRefused("NOT_YOURS");
  });
});
