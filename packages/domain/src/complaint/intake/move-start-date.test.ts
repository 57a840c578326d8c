import { describe, expect, it } from "vitest";
import { decisionDueOn, declineDueOn } from "../../deadlines/deadlines.ts";
import { defaultSettings, settingsFrom } from "../../settings.ts";
import {
  after,
  assessing,
  complaintOf,
  contextOf,
  coordinator,
  day,
  given,
  inHandling,
  intake,
  letter,
  registered,
  registration,
  settings,
  system,
  text,
} from "../../testing/index.ts";

const { siteIsDesignated: _, ...publishedBefore } = defaultSettings;

const byMail = after([], ["2026-03-02", intake, registration({ channel: "EMAIL" })]);
const move = (on: string) => ({ type: "MoveStartDate", startsOn: day(on) }) as const;

describe("mail by a route that was not designated (2:24)", () => {
  it("counts from internal forwarding once the sender has been told", () => {
    given(byMail)
      .when(move("2026-03-04"))
      .by(intake)
      .on("2026-03-04")
      .thenHappens({ type: "StartDateMoved", startsOn: day("2026-03-04") }, letter("START_MOVED"))
      .thenIs({ receivedOn: day("2026-03-02"), startsOn: day("2026-03-04") });
  });

  it("moves the term of 9:11, not the four weeks of 9:8(3): it was received when it came", () => {
    const moved = complaintOf(after(byMail, ["2026-03-05", intake, move("2026-03-05")]));
    const context = contextOf(system, "2026-03-05");
    expect(String(declineDueOn(moved, context))).toBe("2026-03-30");
    expect(String(decisionDueOn(moved, context))).toBe("2026-04-16");
  });

  it("is told without delay or not at all: at most three working days after it came", () => {
    const registeredLate = after(
      [],
      [
        "2016-02-15",
        intake,
        registration({
          channel: "EMAIL",
          receivedOn: day("2015-12-10"),
          conductUntilOn: day("2015-12-01"),
          backdatingReason: text("not-recognised-as-a-complaint"),
        }),
      ],
    );
    given(registeredLate)
      .when(move("2016-02-15"))
      .by(intake)
      .on("2016-02-15")
      .thenRefused("NOT_TOLD_AT_ONCE", { untilOn: day("2015-12-15") });
    given(assessing(byMail))
      .when(move("2026-03-30"))
      .by(intake)
      .on("2026-03-30")
      .thenRefused("NOT_TOLD_AT_ONCE");
    given(byMail)
      .when(move("2026-03-05"))
      .by(intake)
      .on("2026-03-05")
      .thenHappens("StartDateMoved", letter("START_MOVED"));
    given(byMail).when(move("2026-03-05")).by(intake).on("2026-03-06").thenRefused("NOT_TOLD_AT_ONCE");
  });

  it("is no other route where none was designated, as when it came in", () => {
    given(byMail)
      .when(move("2026-03-04"))
      .with({ settings: defaultSettings, newestSettings: settings })
      .by(intake)
      .on("2026-03-04")
      .thenRefused("NO_ROUTE_DESIGNATED");
    expect(settingsFrom(publishedBefore).siteIsDesignated).toBe(false);
  });

  it("is moved once, forward, and only while the complaint is new", () => {
    const moved = after(byMail, ["2026-03-04", intake, move("2026-03-04")]);
    given(moved).when(move("2026-03-05")).by(intake).on("2026-03-05").thenRefused("ALREADY_DONE");
    given(byMail).when(move("2026-02-27")).by(intake).on("2026-03-05").thenRefused("DAY_BEFORE_RECEIPT");
    given(registered())
      .when(move("2026-03-04"))
      .by(intake)
      .on("2026-03-04")
      .thenRefused("ONLY_UNDESIGNATED_ROUTE");
    given(inHandling(assessing(byMail)))
      .when(move("2026-03-05"))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NOT_IN_THIS_STATE");
  });
});
