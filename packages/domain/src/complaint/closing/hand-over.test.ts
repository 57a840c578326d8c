import { describe, it } from "vitest";
import {
  annaId,
  assessing,
  coordinator,
  day,
  given,
  handler,
  informal,
  inHandling,
  letter,
  part,
  received,
  settings,
  text,
} from "../../testing/index.ts";

const toBbs = { type: "ForwardComplaint", authority: "BBS", name: undefined, parts: [] } as const;
const convert = { type: "ConvertComplaint", target: "OBJECTION", parts: [] } as const;
const twoParts = assessing(received({ parts: [part(), part("CARE")] }));

describe("sending on to another authority (2:3)", () => {
  it("happens the same day, with the file, and the sender is told at the same time", () => {
    given(assessing())
      .when(toBbs)
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens(
        { type: "ComplaintForwarded", authority: "BBS", parts: [1] },
        letter("FORWARDED", annaId),
        { type: "NoticeRequested", kind: "FILE_TO_AUTHORITY", to: { kind: "OTHER_AUTHORITY" } },
      )
      .thenIs({ status: "FORWARDED", routedOn: day("2026-03-04") });
  });

  it("of one part leaves the rest a complaint here", () => {
    given(twoParts)
      .when({ ...toBbs, parts: [2] })
      .by(coordinator)
      .on("2026-03-04")
      .thenIs({ status: "ASSESSING", ending: undefined });
  });

  it("names the authority, and parts that are here", () => {
    given(assessing())
      .when({ ...toBbs, authority: "OTHER" })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("AUTHORITY_NOT_NAMED");
    given(assessing())
      .when({ ...toBbs, authority: "OTHER", name: text("the-water-board") })
      .by(coordinator)
      .on("2026-03-04")
      .thenIs({ status: "FORWARDED" });
    given(twoParts)
      .when({ ...toBbs, parts: [3] })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NO_SUCH_PART", { part: 3 });
  });

  it("is not done where BBS works under our own mandate (9:1(2))", () => {
    given(assessing())
      .when(toBbs)
      .with({ newestSettings: { ...settings, version: 2, bbsIsOwnAuthority: false } })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("BBS_UNDER_MANDATE");
  });

  it("is possible from the informal attempt, not during handling, not by others", () => {
    given(informal()).when(toBbs).by(coordinator).on("2026-03-05").thenIs({ status: "FORWARDED" });
    given(inHandling()).when(toBbs).by(coordinator).on("2026-03-09").thenRefused("NOT_IN_THIS_STATE");
    given(inHandling()).when(toBbs).by(handler).on("2026-03-09").thenRefused("NOT_YOURS");
  });
});

describe("turning into another procedure here", () => {
  it("an objection goes over at once, and the complainant is told", () => {
    given(assessing())
      .when(convert)
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens(
        { type: "ComplaintConverted", target: "OBJECTION", parts: [1] },
        letter("CONVERTED", annaId),
      )
      .thenIs({ status: "CONVERTED" });
  });

  it("of a part keeps the grievance that is a complaint", () => {
    given(twoParts)
      .when({ ...convert, target: "STREET_REPORT", parts: [2] })
      .by(coordinator)
      .on("2026-03-04")
      .thenIs({ status: "ASSESSING" });
    given(twoParts)
      .when({ ...convert, parts: [9] })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NO_SUCH_PART");
  });
});
