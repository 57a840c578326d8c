import { describe, expect, it } from "vitest";
import { amsterdamDay } from "../calendar/amsterdam-day.ts";
import { dutchCalendar } from "../calendar/dutch-calendar.ts";
import {
  acknowledgement,
  contactTarget,
  decision,
  declineNotice,
  followUp,
  hearingReply,
  ombudsmanRequest,
  ombudsmanRequestWithoutAnswer,
  ombudsmanUntilOn,
  postponedDecision,
  routingTarget,
} from "./terms.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const weekday = (on: Temporal.PlainDate) =>
  on.toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric" });
const handling = (receivedOn: string, withAdviser = false, adjournedWeeks = 0) =>
  decision({ receivedOn: day(receivedOn), withAdviser, adjournedWeeks }, dutchCalendar);

describe("worked examples: a complaint received on a day", () => {
  it.each([
    {
      received: "2026-03-02",
      because: "a plain one, over Easter and the change to summer time",
      acknowledge: "Mon, 16 Mar 2026",
      decline: "Mon, 30 Mar 2026",
      six: "Mon, 13 Apr 2026",
      ten: "Mon, 11 May 2026",
      fourteen: "Mon, 8 Jun 2026",
    },
    {
      received: "2026-03-24",
      because: "six weeks end on Liberation Day",
      acknowledge: "Tue, 7 Apr 2026",
      decline: "Tue, 21 Apr 2026",
      six: "Wed, 6 May 2026",
      ten: "Tue, 2 Jun 2026",
      fourteen: "Tue, 30 Jun 2026",
    },
    {
      received: "2026-11-22",
      because: "received on a Sunday",
      acknowledge: "Sun, 6 Dec 2026",
      decline: "Mon, 21 Dec 2026",
      six: "Mon, 4 Jan 2027",
      ten: "Mon, 1 Feb 2027",
      fourteen: "Mon, 1 Mar 2027",
    },
    {
      received: "2027-03-16",
      because: "six weeks end on King's Day, a Tuesday",
      acknowledge: "Tue, 30 Mar 2027",
      decline: "Tue, 13 Apr 2027",
      six: "Wed, 28 Apr 2027",
      ten: "Tue, 25 May 2027",
      fourteen: "Tue, 22 Jun 2027",
    },
    {
      received: "2027-11-13",
      because: "six weeks end on Christmas Day, both Christmas days in the weekend",
      acknowledge: "Sat, 27 Nov 2027",
      decline: "Mon, 13 Dec 2027",
      six: "Mon, 27 Dec 2027",
      ten: "Mon, 24 Jan 2028",
      fourteen: "Mon, 21 Feb 2028",
    },
    {
      received: "2025-03-16",
      because: "six weeks end on Sunday 27 April, the King celebrated the day before",
      acknowledge: "Sun, 30 Mar 2025",
      decline: "Mon, 14 Apr 2025",
      six: "Mon, 28 Apr 2025",
      ten: "Mon, 26 May 2025",
      fourteen: "Mon, 23 Jun 2025",
    },
  ])("$received, $because", ({ received, ...expected }) => {
    expect({
      because: expected.because,
      acknowledge: weekday(acknowledgement(day(received), dutchCalendar).dueOn),
      decline: weekday(declineNotice(day(received), dutchCalendar).dueOn),
      six: weekday(handling(received).dueOn),
      ten: weekday(handling(received, true).dueOn),
      fourteen: weekday(handling(received, true, 4).dueOn),
    }).toEqual(expected);
    expect(handling(received, false, 4).dueOn).toEqual(handling(received, true).dueOn);
  });
});

describe("time zone and daylight saving, worked: four weeks from an instant", () => {
  it.each([
    ["2026-03-20T22:40:00Z", "Fri, 17 Apr 2026", "28 times 24 hours would give Saturday"],
    ["2026-10-01T22:20:00Z", "Fri, 30 Oct 2026", "the UTC date would give Thursday"],
    ["2026-12-31T23:15:00Z", "Fri, 29 Jan 2027", "the UTC date would give Thursday, and the wrong year"],
    ["2026-10-25T00:30:00Z", "Mon, 23 Nov 2026", "the first 02:30 of that night"],
    ["2026-10-25T01:30:00Z", "Mon, 23 Nov 2026", "the second 02:30 of that night"],
  ])("%s: %s (%s)", (instant, due) => {
    expect(weekday(declineNotice(amsterdamDay(Temporal.Instant.from(instant)), dutchCalendar).dueOn)).toBe(
      due,
    );
  });
});

describe("the answer", () => {
  it("counts calendar weeks from the day after receipt; holidays on the way count", () => {
    expect(handling("2026-04-01")).toMatchObject({
      startsOn: day("2026-04-01"),
      nominalOn: day("2026-05-13"),
    });
  });

  it("explains each day it moved over", () => {
    expect(handling("2027-11-13").steps.map(({ on, reason }) => `${on} ${reason}`)).toEqual([
      "2027-12-25 CHRISTMAS_DAY",
      "2027-12-26 BOXING_DAY",
    ]);
  });

  it("is moved once, after the weeks are added: six and four from 24 March is 2 June, not 3 June", () => {
    expect(handling("2026-03-24", false, 4)).toMatchObject({ dueOn: day("2026-06-02"), steps: [] });
  });

  it("cites the article that gives the weeks", () => {
    expect(handling("2026-03-02").article).toBe("Awb 9:11 lid 1");
    expect(handling("2026-03-02", true, 2).article).toBe("Awb 9:11 lid 2");
    expect(postponedDecision(day("2026-03-02"), day("2026-09-01")).article).toBe("Awb 9:11 lid 3");
  });

  it("aims at the working day before, where more than twelve weeks may not be moved", () => {
    expect(handling("2026-11-22", true, 4)).toMatchObject({
      nominalOn: day("2027-02-28"),
      dueOn: day("2027-03-01"),
      internalTargetOn: day("2027-02-26"),
    });
    expect(handling("2026-11-22", true, 3).internalTargetOn).toEqual(day("2027-02-19"));
    expect(handling("2026-11-22", true, 2).internalTargetOn).toBeUndefined();
  });

  it("postponed with consent is due on the agreed day as it is", () => {
    expect(postponedDecision(day("2026-03-02"), day("2026-12-26"))).toMatchObject({
      dueOn: day("2026-12-26"),
      steps: [],
    });
  });

  it("says so when the decrees of the year are not known, and only then", () => {
    expect(handling("2028-11-17").warning).toBeUndefined();
    expect(handling("2028-11-19")).toMatchObject({ nominalOn: day("2028-12-31"), warning: "NO_DECREE_DATA" });
    expect(declineNotice(day("2022-11-28"), dutchCalendar).warning).toBe("NO_DECREE_DATA");
    expect(declineNotice(day("2022-12-05"), dutchCalendar).warning).toBeUndefined();
  });
});

describe("promises and set days", () => {
  it("keep day 14 on a Sunday and say by which working day the letter must leave", () => {
    expect(acknowledgement(day("2026-11-22"), dutchCalendar)).toMatchObject({
      dueOn: day("2026-12-06"),
      sendBeforeOn: day("2026-12-04"),
      steps: [],
    });
  });

  it("count the call and the routing in working days", () => {
    expect(contactTarget(day("2026-11-20"), 3, dutchCalendar).dueOn).toEqual(day("2026-11-25"));
    expect(routingTarget(day("2026-12-24"), 2, dutchCalendar).dueOn).toEqual(day("2026-12-29"));
  });

  it("leave a day set by the authority where it was set", () => {
    const reply = hearingReply(day("2026-12-18"), day("2026-12-25"), "COMPLAINANT");
    expect(reply).toMatchObject({ dueOn: day("2026-12-25"), article: "Awb 9:10 lid 2 onder c" });
    expect(hearingReply(day("2026-12-18"), day("2026-12-25"), "RESPONDENT").article).toBe("Awb 9:10 lid 1");
  });

  it("keep the six weeks to follow up a report where they end", () => {
    expect(followUp(day("2026-11-13"), 6).dueOn).toEqual(day("2026-12-25"));
  });
});

describe("the year of the ombudsman", () => {
  it("is a calendar year and stays on a Saturday", () => {
    expect(weekday(ombudsmanUntilOn(day("2026-01-02")))).toBe("Sat, 2 Jan 2027");
  });

  it("runs from the last day for an answer when none came, with the adjournment where there was one", () => {
    const unanswered = (weeks: number) =>
      ombudsmanRequestWithoutAnswer(handling("2026-03-02", false, weeks)).dueOn.toString();
    expect([unanswered(0), unanswered(4)]).toEqual(["2027-04-13", "2027-05-11"]);
  });

  it("ends on 28 February when it starts on the 29th", () => {
    expect(ombudsmanUntilOn(day("2028-02-29")).toString()).toBe("2029-02-28");
    expect(ombudsmanUntilOn(day("2027-02-28")).toString()).toBe("2028-02-28");
  });

  it.each([
    ["FINDINGS", "Awb 9:24 lid 1 onder a"],
    ["ENDED", "Awb 9:24 lid 1 onder b"],
    ["NO_ANSWER", "Awb 9:24 lid 1 onder b"],
    ["CONDUCT", "Awb 9:24 lid 2"],
  ] as const)("from %s rests on %s", (start, article) => {
    expect(ombudsmanRequest(start, day("2026-05-04"))).toMatchObject({
      article,
      dueOn: day("2027-05-04"),
      steps: [],
    });
  });
});
