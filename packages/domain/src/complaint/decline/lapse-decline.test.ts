import { describe, it } from "vitest";
import {
  after,
  annaId,
  bramId,
  claimed,
  complaintOf,
  coordinator,
  declineApproved,
  declineProposed,
  dispatch,
  given,
  type History,
  letter,
  letterNumber,
  sent,
  signatory,
  system,
  together,
} from "../../testing/index.ts";

const lapse = { type: "LapseDecline" } as const;
const decline = letterNumber(complaintOf(declineApproved()), "DECLINED");
/** By e-mail on the last day of the four weeks but one, and back at once: it goes by post. */
const declined = after(declineApproved(), ["2026-03-27", system, dispatch(decline, "2026-03-27")]);
const onItsWay = cameBack(declined, decline, "2026-03-28");
const again = letterNumber(complaintOf(onItsWay), "DECLINED");

function cameBack(history: History, number: number, on: string): History {
  return given(history).when({ type: "RecordDispatchFailure", number }).by(coordinator).on(on).history();
}

describe("a decline on its way again when its four weeks end (2:11, 9:8(3))", () => {
  it("is none any more: the complaint is open and who was written to hears that we go on", () => {
    given(onItsWay)
      .when(lapse)
      .by(system)
      .on("2026-04-01")
      .thenHappens({ type: "ClosingUndone", number: again }, "DeclineLapsed", letter("RESUMED", annaId))
      .thenIs({ status: "ASSESSING", ending: undefined, decline: undefined, approval: undefined });
  });

  it("can have been posted on the last day and be recorded on the working day after it", () => {
    given(onItsWay).when(lapse).by(system).on("2026-03-31").thenRefused("NOT_LATE");
    given(onItsWay)
      .when(dispatch(again, "2026-03-30"))
      .by(system)
      .on("2026-03-31")
      .thenAlso("ComplaintDeclined")
      .thenIs({ status: "DECLINED" });
  });

  it("that left within them stands", () => {
    const arrived = after(onItsWay, ["2026-03-30", system, dispatch(again, "2026-03-30")]);
    given(arrived).when(lapse).by(system).on("2026-04-01").thenRefused("NOT_LATE");
  });

  it("does not leave any more", () => {
    const lapsed = after(onItsWay, ["2026-04-01", system, lapse]);
    given(lapsed).when(dispatch(again, "2026-04-01")).by(system).on("2026-04-01").thenRefused("OVERTAKEN");
  });

  it("taken by the mail server too late opens what it had closed", () => {
    // They give a way for the second sending that the mail server can take.
    const change = { type: "ChangeContact", partyId: annaId, identified: true, portal: undefined } as const;
    const ways = { emailConsent: true, postalAddress: false };
    const byMail = after(onItsWay, ["2026-03-29", coordinator, { ...change, ...ways }]);
    const leaving = claimed(byMail, again, "2026-03-30");
    given(leaving).when(lapse).by(system).on("2026-04-01").thenRefused("LETTER_LEAVING");
    given(leaving)
      .when({
        type: "RecordAcceptance",
        number: again,
        acceptedAt: Temporal.Instant.from("2026-03-31T10:00:00Z"),
      })
      .by(system)
      .on("2026-03-31")
      .thenHappens("NoticeDispatched", "ClosingUndone", "DeclineLapsed", letter("RESUMED", annaId))
      .thenIs({ status: "ASSESSING", ending: undefined });
  });
});

describe("an approved decline that never left within its four weeks (9:8(3))", () => {
  it("lapses; who was sent none has the receipt and the acknowledgement, and needs no other word", () => {
    given(declineApproved())
      .when(lapse)
      .by(system)
      .on("2026-04-01")
      .thenHappens("DeclineLapsed")
      .thenIs({ status: "ASSESSING", decline: undefined, approval: undefined });
  });

  it("that reached one of two lapses for both; who had it hears that we go on", () => {
    const one = sent(declineApproved(declineProposed(together())), "DECLINED", "2026-03-12", annaId);
    given(one)
      .when(lapse)
      .by(system)
      .on("2026-04-01")
      .thenHappens("DeclineLapsed", letter("RESUMED", annaId));
  });

  it("that came back from one and never left for the other is taken back from the first as well", () => {
    const one = sent(declineApproved(declineProposed(together())), "DECLINED", "2026-03-12", bramId);
    const back = letterNumber(complaintOf(declineApproved(declineProposed(together()))), "DECLINED", bramId);
    given(cameBack(one, back, "2026-03-13"))
      .when(lapse)
      .by(system)
      .on("2026-04-01")
      .thenHappens("DeclineLapsed", letter("RESUMED", bramId));
  });

  it("is the clock's to say, not a person's, and not of what was not approved", () => {
    given(declineApproved()).when(lapse).by(signatory).on("2026-04-01").thenRefused("NOT_YOURS");
    given(declineProposed()).when(lapse).by(system).on("2026-04-01").thenRefused("NOT_LATE");
  });
});
