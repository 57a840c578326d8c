import { describe, it } from "vitest";
import {
  after,
  coordinator,
  day,
  decided,
  dirkId,
  escalated,
  given,
  letter,
  liaison,
  signatory,
  text,
} from "../../testing/index.ts";

const demand = { type: "DemandInformation", text: text("send-the-notes"), dueOn: day("2026-04-22") } as const;
const supply = { type: "SupplyInformation", demand: 1, text: text("the-notes") } as const;
const findings = { type: "ShareFindings", text: text("findings"), dueOn: day("2026-06-05") } as const;
const react = { type: "ReactToFindings", text: text("our-reaction") } as const;
const report = {
  type: "RecordOmbudsmanReport",
  ...({ verdict: "NOT_PROPER", norms: ["DECENT_TREATMENT"] } as const),
  text: text("report"),
  recommendations: [text("train-the-desk")],
} as const;
const demanded = after(escalated(), ["2026-04-08", liaison, demand]);
const found = after(escalated(), ["2026-05-08", liaison, findings]);
const reported = after(found, ["2026-07-01", liaison, report]);

describe("the ombudsman's demand (9:31)", () => {
  it("has their own term and is answered in writing", () => {
    given(escalated())
      .when(demand)
      .by(liaison)
      .on("2026-04-08")
      .thenHappens({ type: "InformationDemanded", number: 1, dueOn: day("2026-04-22") });
    given(demanded)
      .when(supply)
      .by(coordinator)
      .on("2026-04-15")
      .thenHappens("InformationSupplied", {
        type: "NoticeRequested",
        kind: "INFORMATION_TO_OMBUDSMAN",
        to: { kind: "OMBUDSMAN" },
      });
  });

  it("is answered once, and exists", () => {
    const supplied = after(demanded, ["2026-04-15", signatory, supply]);
    given(supplied).when(supply).by(coordinator).on("2026-04-16").thenRefused("NO_SUCH_DEMAND");
    given(demanded)
      .when({ ...supply, demand: 2 })
      .by(coordinator)
      .on("2026-04-16")
      .thenRefused("NO_SUCH_DEMAND", { number: 2 });
  });

  it("cannot end in the past, and belongs to a case of theirs", () => {
    given(escalated()).when(demand).by(liaison).on("2026-04-23").thenRefused("DAY_PASSED");
    given(decided()).when(demand).by(coordinator).on("2026-04-08").thenRefused("NO_OMBUDSMAN_CASE");
  });
});

describe("their findings (9:35)", () => {
  it("are answered by the authority itself", () => {
    given(escalated())
      .when(findings)
      .by(liaison)
      .on("2026-05-08")
      .thenHappens({ type: "FindingsReceived", dueOn: day("2026-06-05") });
    given(found)
      .when(react)
      .by(signatory)
      .on("2026-05-20")
      .thenHappens("FindingsAnswered", { type: "NoticeRequested", kind: "REACTION_TO_FINDINGS" });
    given(found).when(react).by(coordinator).on("2026-05-20").thenRefused("NOT_YOURS");
  });

  it("are answered once, before the report", () => {
    given(escalated()).when(react).by(signatory).on("2026-05-20").thenRefused("NO_FINDINGS");
    given(reported).when(react).by(signatory).on("2026-07-02").thenRefused("NO_FINDINGS");
    given(escalated()).when(findings).by(liaison).on("2026-06-08").thenRefused("DAY_PASSED");
  });
});

describe("their report (9:36)", () => {
  it("names the norm, and each recommendation is a record of its own; the respondent gets it too", () => {
    given(found)
      .when(report)
      .by(liaison)
      .on("2026-07-01")
      .thenHappens(
        {
          type: "OmbudsmanReported",
          verdict: "NOT_PROPER",
          recommendations: [{ number: 1, text: text("train-the-desk") }],
        },
        letter("OMBUDSMAN_REPORT", dirkId),
      );
  });

  it("that finds the conduct not proper says which norm was violated (9:36(2))", () => {
    given(found)
      .when({ ...report, norms: [] })
      .by(liaison)
      .on("2026-07-01")
      .thenRefused("NORM_MISSING");
    given(found)
      .when({ ...report, norms: [], verdict: "PROPER", recommendations: [] })
      .by(coordinator)
      .on("2026-07-01")
      .thenAlso("OmbudsmanReported");
  });

  it("comes once", () => {
    given(reported).when(report).by(liaison).on("2026-07-02").thenRefused("NO_OMBUDSMAN_CASE");
    given(reported).when(demand).by(liaison).on("2026-07-02").thenRefused("NO_OMBUDSMAN_CASE");
  });
});
