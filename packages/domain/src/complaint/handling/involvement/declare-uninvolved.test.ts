import { describe, expect, it } from "vitest";
import { deadlines } from "../../../deadlines/deadlines.ts";
import {
  after,
  alderman,
  aldermanId,
  anna,
  annaId,
  assessing,
  atAdviser,
  carlaId,
  complaintOf,
  contextOf,
  coordinator,
  day,
  declare,
  deputy,
  dirkId,
  given,
  handler,
  informal,
  inHandling,
  investigated,
  letter,
  nameDirk,
  otherHandler,
  propose,
  received,
  type StaffActor,
  sent,
  text,
} from "../../../testing/index.ts";
import { evolve } from "../../evolve.ts";
import { turnOf } from "../../standing/turn.ts";

const declaration = { type: "DeclareUninvolved", mayHandle: true } as const;
const aboutDirk = after(assessing(), nameDirk);
const nameAlderman = {
  type: "NameRespondent",
  partyId: aldermanId,
  staffId: alderman.staffId,
  office: "ALDERMAN",
} as const;
const aboutAlderman = after(assessing(), ["2026-03-04", coordinator, nameAlderman]);
const asking = (history: typeof aboutDirk, who: StaffActor = handler, on = "2026-03-05") =>
  after(history, propose(who, on));

describe("the handler's own word of not having been involved (9:7(1))", () => {
  it("sends the copy to the one complained about (9:9) and the offer to be heard to both (9:10)", () => {
    given(asking(aboutDirk))
      .when(declaration)
      .by(handler)
      .on("2026-03-06")
      .thenHappens(
        { type: "HandlerAssigned", handlerId: handler.staffId, declaredUninvolved: true },
        { type: "CopyPrepared", partyId: dirkId },
        { type: "HearingOffered", partyId: annaId, side: "COMPLAINANT", replyByOn: day("2026-03-20") },
        { type: "HearingOffered", partyId: dirkId, side: "RESPONDENT", replyByOn: day("2026-03-20") },
        letter("COPY", dirkId),
        letter("HEARING_OFFER", annaId),
        letter("HEARING_OFFER", dirkId),
      )
      .thenIs({ status: "IN_HANDLING", routedOn: day("2026-03-06"), proposedHandler: undefined });
  });

  it("takes the wish for a conversation in the form for the answer to the offer, which no silence undoes (9:10(2)(c))", () => {
    const history = after(assessing(received({ oralWish: "PHONE" })), propose(handler, "2026-03-05"));
    given(history)
      .when(declaration)
      .by(handler)
      .on("2026-03-06")
      .thenHappens(
        { type: "HandlerAssigned", handlerId: handler.staffId, declaredUninvolved: true },
        { type: "HearingOffered", partyId: annaId, side: "COMPLAINANT", replyByOn: day("2026-03-20") },
        { type: "HearingWanted", partyId: annaId, mode: "PHONE" },
        letter("HEARING_OFFER", annaId),
      );
    const handled = after(history, ["2026-03-06", handler, declaration]);
    expect(turnOf(complaintOf(handled), contextOf(handler, "2026-03-09"))).toMatchObject({ task: "HANDLE" });
    given(sent(handled, "HEARING_OFFER", "2026-03-06"))
      .when({ type: "RecordWaiver", partyId: annaId, ground: "NO_RESPONSE", note: text("silence") })
      .by(handler)
      .on("2026-03-23")
      .thenRefused("HEARING_WANTED");
  });

  it("is given by nobody else: not by the coordinator who asked, nor by another handler", () => {
    for (const other of [coordinator, otherHandler, deputy])
      given(asking(aboutDirk)).when(declaration).by(other).on("2026-03-06").thenRefused("NOT_YOURS");
    given(aboutDirk).when(declaration).by(handler).on("2026-03-06").thenRefused("NOT_YOURS");
  });

  it("is not asked of who was recorded as involved meanwhile, nor counts of who handles no complaints any more", () => {
    const involved = after(asking(aboutDirk), [
      "2026-03-05",
      coordinator,
      { type: "RecordInvolvement", staffId: handler.staffId },
    ]);
    given(involved).when(declaration).by(handler).on("2026-03-06").thenRefused("INVOLVED");
    given(asking(aboutDirk))
      .when({ ...declaration, mayHandle: false })
      .by(handler)
      .on("2026-03-06")
      .thenRefused("NO_HANDLER_ROLE");
  });

  it("is not needed where it is about an alderman alone (9:7(2)): taken up without", () => {
    given(asking(aboutAlderman))
      .when(declaration)
      .by(handler)
      .on("2026-03-06")
      .thenAlso({ type: "HandlerAssigned", declaredUninvolved: false })
      .thenIs({ status: "IN_HANDLING" });
    given(asking(after(aboutAlderman, nameDirk)))
      .when(declaration)
      .by(handler)
      .on("2026-03-06")
      .thenAlso({ type: "HandlerAssigned", declaredUninvolved: true });
  });

  it("sends nothing again for the next handler, also when a representative came later", () => {
    given(asking(inHandling(), otherHandler, "2026-03-09"))
      .when(declaration)
      .by(otherHandler)
      .on("2026-03-09")
      .thenHappens("HandlerAssigned")
      .thenIs({ status: "IN_HANDLING" });
    const represented = after(inHandling(), [
      "2026-03-06",
      anna,
      {
        type: "AppointRepresentative",
        partyId: carlaId,
        kind: "ADVOCATE",
        emailConsent: true,
        postalAddress: true,
      },
    ]);
    given(asking(represented, otherHandler, "2026-03-09"))
      .when(declaration)
      .by(otherHandler)
      .on("2026-03-09")
      .thenHappens("HandlerAssigned");
  });

  it("ends an informal attempt, of which the complainant is told", () => {
    given(asking(informal()))
      .when(declaration)
      .by(handler)
      .on("2026-03-10")
      .thenAlso(letter("RESUMED", annaId), letter("HEARING_OFFER", annaId))
      .thenIs({ status: "IN_HANDLING" });
  });

  it("is possible while the adviser has the case, which stays there", () => {
    given(asking(atAdviser(), otherHandler, "2026-03-10"))
      .when(declaration)
      .by(otherHandler)
      .on("2026-03-10")
      .thenIs({ status: "AT_ADVISER" });
  });
});

describe("who took it up without a word (9:7(2)), and it turns out to be about an employee as well", () => {
  const takenUp = after(asking(aboutAlderman), declare(handler, "2026-03-05"));
  const withDirk = after(takenUp, ["2026-03-06", coordinator, nameDirk[2]]);

  it("is asked for it, goes on meanwhile, and hands in no judgement without it", () => {
    expect(complaintOf(withDirk)).toMatchObject({
      handler: { staffId: handler.staffId, declaredUninvolved: false },
      proposedHandler: { staffId: handler.staffId },
    });
    given(withDirk)
      .when({ type: "DraftDecision" })
      .by(handler)
      .on("2026-03-09")
      .thenRefused("NOT_DECLARED_UNINVOLVED");
    const declared = given(withDirk).when(declaration).by(handler).on("2026-03-09").history();
    given(declared).when({ type: "DraftDecision" }).by(handler).on("2026-03-09").thenRefused("COPY_NOT_SENT");
  });

  it("is released who says that they were", () => {
    given(withDirk)
      .when({ type: "DeclineAssignment", reason: text("it-was-my-order"), involved: true })
      .by(handler)
      .on("2026-03-09")
      .thenHappens("AssignmentDeclined", "InvolvementRecorded", "HandlerReleased")
      .thenIs({ status: "ASSESSING" });
  });

  it("is asked of nobody who declared it already", () => {
    given(investigated()).when(nameAlderman).by(coordinator).on("2026-03-16").thenNot("HandlerProposed");
  });
});

describe("two working days to say so", () => {
  const open = asking(aboutDirk);
  const turn = (on: string) => turnOf(complaintOf(open), contextOf(coordinator, on));

  it("lie with who was asked; then it is the coordinator's again to ask another", () => {
    // Asked on a Thursday.
    expect(turn("2026-03-09")).toMatchObject({
      holder: "AUTHORITY",
      task: "DECLARE",
      staffId: handler.staffId,
    });
    expect(String(turn("2026-03-05").untilOn)).toBe("2026-03-09");
    expect(turn("2026-03-10")).toMatchObject({ holder: "AUTHORITY", task: "ROUTE", staffId: undefined });
  });

  it("stand among the terms until answered", () => {
    const terms = (history: typeof open, on: string) =>
      deadlines(complaintOf(history), contextOf(coordinator, on)).flatMap(({ kind, dueOn, status }) =>
        kind === "DECLARATION" ? [[String(dueOn), status]] : [],
      );
    expect(terms(open, "2026-03-09")).toEqual([["2026-03-09", "OPEN"]]);
    expect(terms(open, "2026-03-10")).toEqual([["2026-03-09", "LATE"]]);
    expect(terms(after(open, declare(handler, "2026-03-10")), "2026-03-10")).toEqual([]);
  });

  it("leave the ball with an earlier handler, who goes on", () => {
    const passedOn = complaintOf(asking(inHandling(), otherHandler, "2026-03-30"));
    expect(turnOf(passedOn, contextOf(coordinator, "2026-03-30"))).toMatchObject({
      task: "HANDLE",
      staffId: handler.staffId,
    });
  });
});

it("what a coordinator noted of a handler's word, before it was asked of the handler, stands", () => {
  const [opened, ...later] = aboutDirk;
  const noted = {
    type: "HandlerAssigned",
    handlerId: handler.staffId,
    departmentId: undefined,
    declaredUninvolved: true,
    at: contextOf(coordinator, "2026-03-05").now,
    by: { kind: "STAFF", staffId: coordinator.staffId },
  } as const;
  const complaint = [opened, ...later, noted].reduce<ReturnType<typeof evolve> | undefined>(
    (soFar, event) => (event ? evolve(soFar, event) : soFar),
    undefined,
  );
  expect(complaint).toMatchObject({
    status: "IN_HANDLING",
    handler: { staffId: handler.staffId, declaredUninvolved: true },
  });
});
