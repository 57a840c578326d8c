import { describe, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  alderman,
  aldermanId,
  anna,
  annaId,
  approved,
  assessing,
  atAdviser,
  carlaId,
  coordinator,
  day,
  declineProposed,
  dirk,
  dirkId,
  drafted,
  given,
  handler,
  informal,
  inHandling,
  letter,
  nameDirk,
  otherHandler,
  received,
  type StaffActor,
} from "../../testing/index.ts";

const assignTo = ({ staffId }: StaffActor, declaredUninvolved = true) =>
  ({
    type: "AssignHandler",
    handlerId: staffId,
    departmentId: undefined,
    declaredUninvolved,
    mayHandle: true,
  }) as const;
const aboutDirk = after(assessing(), nameDirk);
const aboutAlderman = after(assessing(), [
  "2026-03-04",
  coordinator,
  { type: "NameRespondent", partyId: aldermanId, staffId: alderman.staffId, office: "ALDERMAN" },
]);

describe("giving a complaint to a handler", () => {
  it("sends the copy to the one complained about (9:9) and the offer to be heard to both (9:10)", () => {
    given(aboutDirk)
      .when(assignTo(handler))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens(
        { type: "HandlerAssigned", handlerId: handler.staffId, declaredUninvolved: true },
        { type: "CopyPrepared", partyId: dirkId },
        { type: "HearingOffered", partyId: annaId, side: "COMPLAINANT", replyByOn: day("2026-03-19") },
        { type: "HearingOffered", partyId: dirkId, side: "RESPONDENT", replyByOn: day("2026-03-19") },
        letter("COPY", dirkId),
        letter("HEARING_OFFER", annaId),
        letter("HEARING_OFFER", dirkId),
      )
      .thenIs({ status: "IN_HANDLING", routedOn: day("2026-03-05") });
  });

  it("does neither again for the next handler", () => {
    given(inHandling())
      .when(assignTo(otherHandler))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("HandlerAssigned")
      .thenIs({ status: "IN_HANDLING" });
  });

  it("makes no second offer to a representative who came later", () => {
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
    given(represented)
      .when(assignTo(otherHandler))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("HandlerAssigned");
  });

  it("ends an informal attempt, of which the complainant is told", () => {
    given(informal())
      .when(assignTo(handler))
      .by(coordinator)
      .on("2026-03-10")
      .thenAlso(letter("RESUMED", annaId), letter("HEARING_OFFER", annaId))
      .thenIs({ status: "IN_HANDLING" });
  });

  it("is possible while the adviser has the case, which stays there", () => {
    given(atAdviser())
      .when(assignTo(otherHandler))
      .by(coordinator)
      .on("2026-03-10")
      .thenIs({ status: "AT_ADVISER" });
  });

  it("is refused for who is complained about, and without a word on not being involved (9:7)", () => {
    given(aboutDirk).when(assignTo(dirk)).by(coordinator).on("2026-03-05").thenRefused("RESPONDENT_HANDLES");
    given(aboutDirk)
      .when(assignTo(handler, false))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NOT_DECLARED_UNINVOLVED");
  });

  it("needs no such word where it is about an alderman alone (9:7(2)), who never handles it himself (2:4)", () => {
    given(aboutAlderman)
      .when(assignTo(handler, false))
      .by(coordinator)
      .on("2026-03-05")
      .thenIs({ status: "IN_HANDLING" });
    given(aboutAlderman)
      .when(assignTo(alderman))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("RESPONDENT_HANDLES");
    given(after(aboutAlderman, nameDirk))
      .when(assignTo(handler, false))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NOT_DECLARED_UNINVOLVED");
  });

  it("keeps away who was involved with the employee, not who was with the alderman beside him (9:7(2))", () => {
    const both = after(aboutAlderman, nameDirk);
    const involvedWith = (...respondents: readonly PartyId[]) =>
      after(both, [
        "2026-03-04",
        coordinator,
        { type: "RecordInvolvement", staffId: handler.staffId, respondents },
      ]);
    const everything = after(both, [
      "2026-03-04",
      coordinator,
      { type: "RecordInvolvement", staffId: handler.staffId },
    ]);
    for (const history of [involvedWith(dirkId), involvedWith(dirkId, aldermanId), everything])
      given(history)
        .when(assignTo(handler))
        .by(coordinator)
        .on("2026-03-05")
        .thenRefused("RESPONDENT_HANDLES");
    given(involvedWith(aldermanId))
      .when(assignTo(handler))
      .by(coordinator)
      .on("2026-03-05")
      .thenAlso("HandlerAssigned");
    given(both)
      .when({ type: "RecordInvolvement", staffId: handler.staffId, respondents: [annaId] })
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NO_SUCH_RESPONDENT");
  });

  it("goes to who handles complaints here: a head of department, a director, the board's (9:7)", () => {
    given(aboutDirk)
      .when({ ...assignTo(handler), mayHandle: false })
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NO_HANDLER_ROLE");
  });

  it("keeps an employee away who is complained about beside the alderman", () => {
    given(after(aboutAlderman, nameDirk))
      .when(assignTo(dirk))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("RESPONDENT_HANDLES");
  });

  it("waits for the assessment, a proposed decline and an approved answer", () => {
    given(received())
      .when(assignTo(handler))
      .by(coordinator)
      .on("2026-03-03")
      .thenRefused("NOT_IN_THIS_STATE");
    given(declineProposed())
      .when(assignTo(handler))
      .by(coordinator)
      .on("2026-03-11")
      .thenRefused("DECLINE_ALREADY_PROPOSED");
    given(approved())
      .when(assignTo(otherHandler))
      .by(coordinator)
      .on("2026-03-18")
      .thenRefused("ALREADY_APPROVED");
    given(drafted())
      .when(assignTo(otherHandler))
      .by(coordinator)
      .on("2026-03-18")
      .thenIs({ status: "DRAFT_DECISION" });
    given(aboutDirk).when(assignTo(handler)).by(handler).on("2026-03-05").thenRefused("NOT_YOURS");
  });
});
