import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  assessing,
  complaintOf,
  coordinator,
  day,
  dispatch,
  drafted,
  given,
  goesToBbs,
  type History,
  handler,
  informal,
  inHandling,
  letter,
  letterNumber,
  part,
  received,
  sent,
  settings,
  system,
  text,
} from "../../../testing/index.ts";
import type { NoticeKind } from "../../correspondence/notice-kinds.ts";

const toBbs = goesToBbs()[2];
const toOther = {
  type: "ForwardComplaint",
  authority: "OTHER",
  name: text("the-water-board"),
  mailbox: undefined,
  box: "POST",
  parts: [],
} as const;
const convert = { type: "ConvertComplaint", target: "OBJECTION", box: "EMAIL", parts: [] } as const;
const twoParts = assessing(received({ parts: [part(), part("CARE")] }));
const kindsOf = (history: History) => complaintOf(history).notices.map(({ kind }) => kind);
const leaves = (history: History, kind: NoticeKind, on: string) =>
  given(history)
    .when(dispatch(letterNumber(complaintOf(history), kind), on))
    .by(system)
    .on(on);

describe("sending on to another authority (2:3)", () => {
  it("has happened when the file has left, and the sender is told then, not before", () => {
    const underway = given(assessing())
      .when(toBbs)
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens(
        {
          type: "HandOverStarted",
          handOver: { as: "FORWARDED", authority: "BBS", name: undefined, parts: [1] },
        },
        {
          type: "NoticeRequested",
          kind: "FILE_TO_AUTHORITY",
          to: { kind: "OTHER_AUTHORITY" },
          channel: "EMAIL",
        },
      )
      .thenIs({ status: "ASSESSING" })
      .history();
    leaves(underway, "FILE_TO_AUTHORITY", "2026-03-04")
      .thenHappens(
        "NoticeDispatched",
        { type: "ComplaintForwarded", authority: "BBS", parts: [1] },
        letter("FORWARDED", annaId),
      )
      .thenIs({ status: "FORWARDED", routedOn: day("2026-03-04"), handingOver: undefined });
  });

  it("goes another way when the file bounced, and has happened with that", () => {
    const underway = after(assessing(), goesToBbs());
    const number = letterNumber(complaintOf(underway), "FILE_TO_AUTHORITY");
    const bounced = after(underway, ["2026-03-04", system, { type: "RecordDispatchFailure", number }]);
    expect(complaintOf(bounced).status).toBe("ASSESSING");
    leaves(bounced, "FILE_TO_AUTHORITY", "2026-03-05").thenIs({ status: "FORWARDED" });
  });

  it("of one part leaves the rest a complaint here", () => {
    const underway = after(twoParts, goesToBbs([2]));
    leaves(underway, "FILE_TO_AUTHORITY", "2026-03-04").thenIs({ status: "ASSESSING", ending: undefined });
  });

  it("names the authority and where it can be written to, and parts that are here", () => {
    const when = (command: typeof toBbs) => given(twoParts).when(command).by(coordinator).on("2026-03-04");
    when({ ...toOther, name: undefined }).thenRefused("AUTHORITY_NOT_NAMED");
    when({ ...toOther, box: undefined }).thenRefused("RECIPIENT_NOT_KNOWN");
    when({ ...toOther, parts: [3] }).thenRefused("NO_SUCH_PART", { part: 3 });
    when(toOther).thenAlso({ type: "NoticeRequested", kind: "FILE_TO_AUTHORITY", channel: "POST" });
  });

  it("is not done where BBS works under our own mandate (9:1(2))", () => {
    given(assessing())
      .when(toBbs)
      .with({ newestSettings: { ...settings, version: 2, bbsIsOwnAuthority: false } })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("BBS_UNDER_MANDATE");
  });

  it("is possible as long as it is open, also when it shows only at the hearing; not by others", () => {
    for (const history of [received(), informal(), inHandling(), drafted()])
      given(history).when(toBbs).by(coordinator).on("2026-03-18").thenAlso("HandOverStarted");
    given(inHandling()).when(toBbs).by(handler).on("2026-03-09").thenRefused("NOT_YOURS");
  });

  it("is one thing at a time, and takes no part out of an answer that was approved", () => {
    given(after(assessing(), goesToBbs()))
      .when(convert)
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("HAND_OVER_UNDERWAY");
    const signed = approved();
    const more = after(signed, [
      "2026-03-18",
      coordinator,
      {
        type: "ForwardComplaint",
        authority: "BBS",
        name: undefined,
        mailbox: undefined,
        box: "EMAIL",
        parts: [1],
      },
    ]);
    expect(complaintOf(sent(more, "FILE_TO_AUTHORITY", "2026-03-18")).status).toBe("FORWARDED");
  });

  it("does not leave any more when the complainant withdrew first", () => {
    const withdrawn = after(after(assessing(), goesToBbs()), [
      "2026-03-04",
      anna,
      { type: "Withdraw", partyId: annaId, statement: undefined },
    ]);
    const file = complaintOf(withdrawn).notices.find(({ kind }) => kind === "FILE_TO_AUTHORITY");
    expect(file?.state).toBe("CANCELLED");
  });
});

describe("turning into another procedure here (6:15)", () => {
  it("has happened when it has left for who does that, with its day of receipt; then it is told", () => {
    const underway = after(assessing(), ["2026-03-04", coordinator, convert]);
    expect(complaintOf(underway).status).toBe("ASSESSING");
    expect(kindsOf(underway)).not.toContain("CONVERTED");
    leaves(underway, "HAND_OVER", "2026-03-04")
      .thenHappens(
        "NoticeDispatched",
        { type: "ComplaintConverted", target: "OBJECTION", parts: [1] },
        letter("CONVERTED", annaId),
      )
      .thenIs({ status: "CONVERTED" });
  });

  it("goes to the mailbox set for it; without one it is refused", () => {
    given(assessing())
      .when(convert)
      .by(coordinator)
      .on("2026-03-04")
      .thenAlso({
        type: "NoticeRequested",
        kind: "HAND_OVER",
        to: { kind: "PROCEDURE", target: "OBJECTION" },
      });
    given(assessing())
      .when({ ...convert, box: undefined })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("RECIPIENT_NOT_KNOWN", { target: "OBJECTION" });
  });

  it("of a part keeps the grievance that is a complaint", () => {
    const underway = after(twoParts, [
      "2026-03-04",
      coordinator,
      { ...convert, target: "STREET_REPORT", parts: [2] },
    ]);
    leaves(underway, "HAND_OVER", "2026-03-04").thenIs({ status: "ASSESSING" });
    given(twoParts)
      .when({ ...convert, parts: [9] })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NO_SUCH_PART");
  });
});
