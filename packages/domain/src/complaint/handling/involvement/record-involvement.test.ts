import { describe, it } from "vitest";
import {
  after,
  alderman,
  aldermanId,
  approved,
  archived,
  assessing,
  assign,
  coordinator,
  decided,
  declined,
  declineProposed,
  deputy,
  drafted,
  given,
  handler,
  inHandling,
  type StaffActor,
  signatory,
  text,
} from "../../../testing/index.ts";

const involve = ({ staffId }: StaffActor) => ({ type: "RecordInvolvement", staffId }) as const;

describe("somebody turns out to have been involved (9:7(1))", () => {
  it("the handler is released, and what they judged does not stand", () => {
    given(drafted())
      .when(involve(handler))
      .by(coordinator)
      .on("2026-03-18")
      .thenHappens({ type: "InvolvementRecorded", staffId: handler.staffId }, "HandlerReleased")
      .thenIs({ status: "ASSESSING", handler: undefined, conclusions: undefined, draftedOn: undefined });
  });

  it("an approval that had been given on such a draft falls with it, and the letter does not leave", () => {
    given(approved())
      .when(involve(handler))
      .by(coordinator)
      .on("2026-03-18")
      .thenIs({ status: "ASSESSING", approval: undefined });
  });

  it("the signatory's approval is void: somebody else must sign", () => {
    given(approved())
      .when(involve(signatory))
      .by(coordinator)
      .on("2026-03-18")
      .thenHappens("InvolvementRecorded", { type: "ApprovalVoided", because: "INVOLVED" })
      .thenIs({ status: "DRAFT_DECISION", approval: undefined });
  });

  it("the coordinator's proposal to decline is dropped; the deputy goes on", () => {
    const dropped = given(declineProposed())
      .when(involve(coordinator))
      .by(coordinator)
      .on("2026-03-11")
      .thenHappens("InvolvementRecorded", "DeclineDropped")
      .history();
    const setUrgent = { type: "SetFlags", urgent: true, restricted: true, addressHidden: false } as const;
    given(dropped).when(setUrgent).by(coordinator).on("2026-03-11").thenRefused("INVOLVED");
    given(dropped).when(setUrgent).by(deputy).on("2026-03-11").thenHappens("FlagsSet");
  });

  it("without an uninvolved deputy the signatory coordinates", () => {
    const nobodyLeft = after(
      assessing(),
      ["2026-03-04", coordinator, involve(deputy)],
      ["2026-03-04", coordinator, involve(coordinator)],
    );
    given(nobodyLeft)
      .when(involve(handler))
      .by(signatory)
      .on("2026-03-05")
      .thenHappens("InvolvementRecorded");
  });

  it("is shown but bars nobody where the complaint is about the authority itself (9:7(2))", () => {
    const aboutAlderman = after(assessing(), [
      "2026-03-04",
      coordinator,
      { type: "NameRespondent", partyId: aldermanId, staffId: alderman.staffId, office: "ALDERMAN" },
    ]);
    given(after(aboutAlderman, ...assign))
      .when(involve(handler))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("InvolvementRecorded")
      .thenIs({ status: "IN_HANDLING" });
  });

  it("lifts nothing for the conduct of an employee beside the alderman", () => {
    const withAlderman = after(inHandling(), [
      "2026-03-06",
      coordinator,
      { type: "NameRespondent", partyId: aldermanId, staffId: alderman.staffId, office: "ALDERMAN" },
    ]);
    given(withAlderman)
      .when(involve(handler))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("InvolvementRecorded", "HandlerReleased");
    given(withAlderman)
      .when({ ...involve(handler), respondents: [aldermanId] })
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("InvolvementRecorded")
      .thenIs({ status: "IN_HANDLING" });
  });

  it("after the answer is recorded too; the answer stands, the file is closed to that person", () => {
    const later = given(decided())
      .when(involve(handler))
      .by(coordinator)
      .on("2026-04-01")
      .thenHappens("InvolvementRecorded", "HandlerReleased")
      .thenIs({ status: "DECIDED", handler: undefined });
    given(later.history())
      .when({ type: "AddNote", text: text("afterthought") })
      .by(handler)
      .on("2026-04-02")
      .thenRefused("INVOLVED");
  });

  it("after a decline has left undoes nothing", () => {
    given(declined())
      .when(involve(coordinator))
      .by(coordinator)
      .on("2026-03-16")
      .thenHappens("InvolvementRecorded")
      .thenIs({ status: "DECLINED" });
  });

  it("of the wrong person is corrected with a reason, not by that person", () => {
    const wrong = after(
      inHandling(),
      ["2026-03-09", coordinator, involve(signatory)],
      ["2026-03-09", coordinator, involve(coordinator)],
    );
    const correct = ({ staffId }: StaffActor) =>
      ({ type: "CorrectInvolvement", staffId, reason: text("same-surname") }) as const;
    given(wrong).when(correct(coordinator)).by(coordinator).on("2026-03-10").thenRefused("INVOLVED");
    given(wrong)
      .when(correct(coordinator))
      .by(deputy)
      .on("2026-03-10")
      .thenHappens({ type: "InvolvementCorrected", staffId: coordinator.staffId })
      .thenIs({ involvedStaff: [signatory.staffId] });
    given(wrong).when(correct(handler)).by(deputy).on("2026-03-10").thenRefused("NOT_INVOLVED");
    given(inHandling())
      .when(correct(handler))
      .by(coordinator)
      .on("2026-03-10")
      .thenRefused("NOBODY_INVOLVED");
  });

  it("is recorded once, and not in the archive", () => {
    const known = after(inHandling(), ["2026-03-09", coordinator, involve(signatory)]);
    given(known).when(involve(signatory)).by(coordinator).on("2026-03-10").thenRefused("ALREADY_DONE");
    given(archived()).when(involve(handler)).by(coordinator).on("2027-04-01").thenRefused("ERASED");
  });
});
