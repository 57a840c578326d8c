import { describe, expect, it } from "vitest";
import { viewOf } from "../../access/view.ts";
import type { PartyId } from "../../ids.ts";
import {
  after,
  alderman,
  aldermanId,
  annaId,
  approved,
  assessing,
  complaintOf,
  coordination,
  coordinator,
  day,
  declare,
  declineProposed,
  dirk,
  dirkId,
  drafted,
  given,
  handler,
  inHandling,
  intake,
  nameDirk,
  otherHandler,
  part,
  propose,
  proposeDecline,
  received,
  registered,
  type StaffActor,
  system,
  text,
} from "../../testing/index.ts";

const ask = ({ staffId }: StaffActor) =>
  ({
    type: "AssignHandler",
    handlerId: staffId,
    departmentId: undefined,
    mayHandle: true,
    onRoute: true,
    reason: undefined,
  }) as const;
const aboutDirk = after(assessing(), nameDirk);
const aboutAlderman = after(assessing(), [
  "2026-03-04",
  coordinator,
  { type: "NameRespondent", partyId: aldermanId, staffId: alderman.staffId, office: "ALDERMAN" },
]);
const asked = after(aboutDirk, propose(handler, "2026-03-05"));

describe("asking somebody to handle a complaint", () => {
  it("sends nothing yet: only their own word makes a handler (9:7)", () => {
    given(aboutDirk)
      .when(ask(handler))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "HandlerProposed", handlerId: handler.staffId })
      .thenIs({ status: "ASSESSING", handler: undefined, routedOn: undefined })
      .thenIs({
        proposedHandler: {
          staffId: handler.staffId,
          departmentId: undefined,
          by: coordinator.staffId,
          on: day("2026-03-05"),
          reason: undefined,
        },
      });
  });

  it("takes the place of an earlier question, and leaves an earlier handler to go on", () => {
    const again = given(after(inHandling(), propose(alderman, "2026-03-09")))
      .when(ask(otherHandler))
      .by(coordinator)
      .on("2026-03-10")
      .thenIs({ status: "IN_HANDLING" })
      .complaint();
    expect([again.handler?.staffId, again.proposedHandler?.staffId]).toEqual([
      handler.staffId,
      otherHandler.staffId,
    ]);
  });

  it("is refused for who is complained about, who does not handle complaints here, and who handles it already", () => {
    const refused = (history: typeof aboutDirk, who: StaffActor) =>
      given(history).when(ask(who)).by(coordinator).on("2026-03-09");
    refused(aboutDirk, dirk).thenRefused("RESPONDENT_HANDLES");
    refused(aboutAlderman, alderman).thenRefused("RESPONDENT_HANDLES");
    refused(after(aboutAlderman, nameDirk), dirk).thenRefused("RESPONDENT_HANDLES");
    refused(inHandling(), handler).thenRefused("ALREADY_DONE");
    given(aboutDirk)
      .when({ ...ask(handler), mayHandle: false })
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NO_HANDLER_ROLE");
  });

  it("asks a reason where the route leads to others, and keeps it with whoever takes it up (9:7)", () => {
    const offRoute = { ...ask(handler), onRoute: false };
    given(aboutDirk).when(offRoute).by(coordinator).on("2026-03-05").thenRefused("ROUTE_REASON_MISSING");
    const reason = text("head-is-ill");
    const proposed = given(aboutDirk)
      .when({ ...offRoute, reason })
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "HandlerProposed", onRoute: false, reason })
      .history();
    expect(complaintOf(proposed).proposedHandler?.reason).toEqual(reason);
    const [, , declaration] = declare(handler, "2026-03-06");
    given(proposed)
      .when(declaration)
      .by(handler)
      .on("2026-03-06")
      .thenIs({
        handler: {
          staffId: handler.staffId,
          assignedOn: day("2026-03-06"),
          declaredUninvolved: true,
          chosenBecause: reason,
        },
      });
  });

  it("keeps away who was involved with the employee, not who was with the alderman beside them (9:7(2))", () => {
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
      given(history).when(ask(handler)).by(coordinator).on("2026-03-05").thenRefused("RESPONDENT_HANDLES");
    given(involvedWith(aldermanId))
      .when(ask(handler))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens("HandlerProposed");
    given(both)
      .when({ type: "RecordInvolvement", staffId: handler.staffId, respondents: [annaId] })
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NO_SUCH_RESPONDENT");
  });

  it("waits for the assessment, a proposed decline and an approved answer", () => {
    const when = (history: typeof aboutDirk, on: string) =>
      given(history).when(ask(otherHandler)).by(coordinator).on(on);
    when(received(), "2026-03-03").thenRefused("NOT_IN_THIS_STATE");
    when(declineProposed(), "2026-03-11").thenRefused("DECLINE_ALREADY_PROPOSED");
    when(approved(), "2026-03-18").thenRefused("ALREADY_APPROVED");
    when(drafted(), "2026-03-18").thenIs({ status: "DRAFT_DECISION" });
    given(aboutDirk).when(ask(handler)).by(handler).on("2026-03-05").thenRefused("NOT_YOURS");
  });
});

it("a part that is to be declined leaves the rest to be handled: the question stands, and is answered", () => {
  const ofTwo = after(
    assessing(received({ parts: [part(), part("PRIVACY")] })),
    nameDirk,
    propose(handler, "2026-03-05"),
  );
  const [on, by, command] = proposeDecline;
  const declining = after(ofTwo, [on, by, { ...command, parts: [2] }]);
  given(declining)
    .when({ type: "DeclareUninvolved", mayHandle: true })
    .by(handler)
    .on("2026-03-10")
    .thenAlso("HandlerAssigned")
    .thenIs({ status: "IN_HANDLING" });
});

describe("a question that cannot stand any more lapses", () => {
  const gone = { proposedHandler: undefined } as const;

  it("when who was asked turns out to have been involved, or is complained about", () => {
    given(asked)
      .when({ type: "RecordInvolvement", staffId: handler.staffId })
      .by(coordinator)
      .on("2026-03-06")
      .thenHappens("InvolvementRecorded", { type: "AssignmentLapsed", because: "INVOLVED" })
      .thenIs(gone);
    given(asked)
      .when({ type: "NameRespondent", partyId: aldermanId, staffId: handler.staffId, office: "EMPLOYEE" })
      .by(coordinator)
      .on("2026-03-06")
      .thenAlso({ type: "AssignmentLapsed", because: "INVOLVED" })
      .thenIs(gone);
  });

  it("when who was asked left", () => {
    const lapse = { type: "LapseAssignment" } as const;
    given(asked)
      .when(lapse)
      .by(system)
      .on("2026-03-06")
      .thenHappens({ type: "AssignmentLapsed", because: "LEFT" })
      .thenIs(gone);
    given(aboutDirk).when(lapse).by(system).on("2026-03-06").thenRefused("NOT_PROPOSED");
  });

  it("when it is proposed to decline, or something is asked first; dropping that asks nobody again", () => {
    const declining = after(asked, proposeDecline);
    expect(complaintOf(declining).proposedHandler).toBeUndefined();
    given(declining)
      .when({ type: "DropDecline", comments: undefined })
      .by(coordinator)
      .on("2026-03-11")
      .thenIs({ ...gone, status: "ASSESSING" });
    given(asked)
      .when({ type: "RequestSupplement", lacking: text("which-counter"), replyByOn: day("2026-03-18") })
      .by(coordinator)
      .on("2026-03-06")
      .thenIs(gone);
  });
});

describe("who was asked sees what it takes to say whether they were involved", () => {
  const viewed = (who: StaffActor, history: typeof asked) => viewOf(who, complaintOf(history), coordination);

  it("and nothing before or after", () => {
    expect(viewed(handler, aboutDirk)).toBe("NONE");
    expect(viewed(handler, asked)).toBe("PROPOSED");
    expect(viewed(handler, after(asked, propose(otherHandler, "2026-03-06")))).toBe("NONE");
    expect(viewed(handler, after(asked, declare(handler, "2026-03-06")))).toBe("STAFF");
  });

  it("also who wrote it down at the desk: nobody's addresses while the question is open", () => {
    const both = { ...intake, roles: ["INTAKE", "HANDLER"] } as const;
    const toldHere = assessing(registered());
    expect(viewed(both, toldHere)).toBe("REGISTRAR");
    const askedHere = after(toldHere, propose(both, "2026-03-05"));
    expect(viewed(both, askedHere)).toBe("PROPOSED");
    given(askedHere)
      .when({ type: "SetFlags", urgent: true, restricted: false, addressHidden: false })
      .by(both)
      .on("2026-03-06")
      .thenRefused("NOT_YOURS");
  });
});
