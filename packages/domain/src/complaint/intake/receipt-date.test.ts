import { describe, it } from "vitest";
import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import {
  after,
  anna,
  assessing,
  coordinator,
  day,
  given,
  type History,
  handler,
  inHandling,
  intake,
  letter,
  received,
  registration,
  system,
  text,
  withdrawn,
} from "../../testing/index.ts";

const oral = after([], ["2026-03-02", intake, registration({ channel: "PHONE", oral: true })]);
const byMail = after([], ["2026-03-02", intake, registration({ channel: "EMAIL" })]);
const confirm = (on: string) => ({ type: "ConfirmWrittenForm", confirmedOn: day(on) }) as const;
const correct = (on: string) =>
  ({ type: "CorrectReceiptDate", receivedOn: day(on), reason: text("stamp-read-wrong") }) as const;
const move = (on: string) => ({ type: "MoveStartDate", startsOn: day(on) }) as const;

describe("the written form of an oral complaint (9:4)", () => {
  it("starts the terms on the day it is confirmed; the first contact stays for the targets and the year", () => {
    given(oral)
      .when(confirm("2026-03-09"))
      .by(anna)
      .on("2026-03-09")
      .thenHappens({ type: "WrittenFormConfirmed", startsOn: day("2026-03-09") })
      .thenIs({
        startsOn: day("2026-03-09"),
        firstContactOn: day("2026-03-02"),
        lodgedOn: day("2026-03-02"),
      });
  });

  it("can be confirmed once, from the first contact on, not ahead", () => {
    given(received()).when(confirm("2026-03-09")).by(anna).on("2026-03-09").thenRefused("NOT_ORAL");
    given(oral).when(confirm("2026-03-10")).by(anna).on("2026-03-09").thenRefused("DAY_IN_FUTURE");
    given(oral).when(confirm("2026-02-27")).by(intake).on("2026-03-09").thenRefused("DAY_BEFORE_RECEIPT");
  });

  it("can be handled without it: the authority is free to take an oral complaint through the same track", () => {
    const handled = inHandling(assessing(oral));
    given(handled).when({ type: "NoteLate" }).by(system).on("2026-06-01").thenRefused("TERM_NOT_STARTED");
  });
});

describe("a day of receipt typed wrong", () => {
  const correctedOn = (history: History) => given(history).when(correct("2026-03-03")).by(coordinator);

  it("is corrected with a reason, and every term counts from the right day", () => {
    correctedOn(received())
      .on("2026-03-05")
      .thenHappens({ type: "ReceiptDateCorrected", receivedOn: day("2026-03-03") })
      .thenIs({ startsOn: day("2026-03-03"), lodgedOn: day("2026-03-03") });
  });

  it("of an oral complaint leaves the later confirmation as it was", () => {
    correctedOn(after(oral, ["2026-03-09", anna, confirm("2026-03-09")]))
      .on("2026-03-10")
      .thenIs({ firstContactOn: day("2026-03-03"), startsOn: day("2026-03-09") });
  });

  it("of mail forwarded inside never lets the term start before it came", () => {
    const forwarded = after(byMail, ["2026-03-04", intake, move("2026-03-04")]);
    given(forwarded)
      .when(correct("2026-03-05"))
      .by(coordinator)
      .on("2026-03-06")
      .thenIs({ startsOn: day("2026-03-05") });
  });

  it("of a forwarded complaint leaves the first filing as it was", () => {
    const forwarded = registration({ channel: "FORWARDED", firstFiledOn: day("2026-02-23") });
    correctedOn(after([], ["2026-03-02", intake, forwarded]))
      .on("2026-03-10")
      .thenIs({ lodgedOn: day("2026-02-23"), startsOn: day("2026-03-03") });
  });

  it("cannot lie ahead or before the conduct, and is the coordinator's to mend while the case is open", () => {
    given(received())
      .when(correct("2026-03-09"))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("RECEIVED_IN_FUTURE");
    given(received())
      .when(correct("2026-02-19"))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("CONDUCT_IN_FUTURE");
    given(received()).when(correct("2026-03-03")).by(handler).on("2026-03-05").thenRefused("NOT_YOURS");
    given(withdrawn()).when(correct("2026-03-03")).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
  });
});

describe("mail by a route that was not designated (2:24)", () => {
  it("counts from internal forwarding once the sender has been told", () => {
    given(byMail)
      .when(move("2026-03-04"))
      .by(intake)
      .on("2026-03-04")
      .thenHappens({ type: "StartDateMoved", startsOn: day("2026-03-04") }, letter("START_MOVED"))
      .thenIs({ receivedOn: day("2026-03-02"), startsOn: day("2026-03-04") });
  });

  it("is moved once, forward, and only while the complaint is new", () => {
    const moved = after(byMail, ["2026-03-04", intake, move("2026-03-04")]);
    given(moved).when(move("2026-03-05")).by(intake).on("2026-03-05").thenRefused("ALREADY_DONE");
    given(byMail).when(move("2026-02-27")).by(intake).on("2026-03-05").thenRefused("DAY_BEFORE_RECEIPT");
    given(received())
      .when(move("2026-03-04"))
      .by(intake)
      .on("2026-03-04")
      .thenRefused("ONLY_UNDESIGNATED_ROUTE");
    given(inHandling(assessing(byMail)))
      .when(move("2026-03-06"))
      .by(coordinator)
      .on("2026-03-06")
      .thenRefused("NOT_IN_THIS_STATE");
  });
});

describe("a newer list of decree days", () => {
  const newestCalendar = { ...dutchCalendar, version: 2 };

  it("holds for a running complaint only when the coordinator says so", () => {
    given(received())
      .when({ type: "AdoptCalendar" })
      .with({ newestCalendar })
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "CalendarAdopted", calendarVersion: 2 })
      .thenIs({ calendarVersion: 2 });
  });

  it("cannot be adopted when there is none", () => {
    given(received())
      .when({ type: "AdoptCalendar" })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NO_NEWER_CALENDAR");
  });
});
