import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  anna,
  annaId,
  archived,
  assessing,
  bram,
  bramId,
  carla,
  carlaId,
  complainant,
  complaintOf,
  coordinator,
  day,
  decided,
  dispatch,
  given,
  type History,
  handler,
  inHandling,
  letter,
  letterNumber,
  received,
  recordsManager,
  representative,
  sent,
  system,
  text,
  withdrawn,
} from "../../testing/index.ts";

const contact = (partyId: PartyId, emailConsent: boolean) =>
  ({ type: "ChangeContact", partyId, identified: true, emailConsent, postalAddress: true }) as const;
const join = (partyId: PartyId) =>
  ({ type: "AddComplainant", partyId, identified: true, emailConsent: false, postalAddress: true }) as const;
const death = (partyId: PartyId) => ({ type: "RecordDeath", partyId, diedOn: day("2026-03-08") }) as const;
const message = { type: "SendMessage", text: text("a-question"), enclosures: [] } as const;
const died = (history: History, partyId = annaId) =>
  after(history, ["2026-03-09", coordinator, death(partyId)]);
const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
const together = inHandling(assessing(received({ complainants: both })));

describe("how somebody can be reached", () => {
  it("changes for what comes from now on, and for letters that still wait: no e-mail against one's wish (2:8)", () => {
    const changed = given(assessing())
      .when(contact(annaId, false))
      .by(anna)
      .on("2026-03-04")
      .thenHappens("ContactChanged");
    expect(changed.complaint().notices.map(({ channel }) => channel)).toEqual(["POST", "POST"]);
  });

  it("is one's own to say, or the representative's or staff's to pass on", () => {
    given(together).when(contact(bramId, true)).by(anna).on("2026-03-09").thenRefused("NOT_YOURS");
    given(together)
      .when(contact(bramId, false))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("ContactChanged");
    given(assessing(received({ representative })))
      .when(contact(annaId, false))
      .by(carla)
      .on("2026-03-09")
      .thenHappens("ContactChanged");
    given(assessing()).when(contact(bramId, false)).by(anna).on("2026-03-09").thenRefused("NO_SUCH_PARTY");
  });

  it("is no longer kept once destroyed", () => {
    const gone = after(archived(), [
      "2031-05-05",
      recordsManager,
      { type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined },
    ]);
    given(gone).when(contact(annaId, false)).by(anna).on("2031-06-02").thenRefused("ERASED");
  });
});

describe("somebody who joins", () => {
  it("complains with the others; one keeps speaking for all", () => {
    given(assessing())
      .when(join(bramId))
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "ComplainantAdded", partyId: bramId }, letter("RECEIPT", bramId))
      .thenIs({ status: "ASSESSING" });
  });

  it("was not there already, and comes while it is open", () => {
    given(assessing()).when(join(annaId)).by(coordinator).on("2026-03-04").thenRefused("ALREADY_DONE");
    given(withdrawn()).when(join(bramId)).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
  });
});

describe("when the complainant dies", () => {
  it("letters go to the representative", () => {
    const represented = died(assessing(received({ representative })));
    given(represented).when(message).by(coordinator).on("2026-03-10").thenAlso(letter("MESSAGE", carlaId));
  });

  it("the next complainant speaks, and gets what was still waiting", () => {
    const gone = died(together);
    given(gone).when(message).by(handler).on("2026-03-10").thenAlso(letter("MESSAGE", bramId));
    const waiting = complaintOf(gone).notices.filter(
      ({ to }) => to.kind === "PARTY" && to.partyId === annaId,
    );
    expect(waiting).toEqual([]);
  });

  it("what was sent before stays as it was sent", () => {
    const receiptSent = sent(together, "RECEIPT", "2026-03-05");
    const receipt = complaintOf(died(receiptSent)).notices.find(({ kind }) => kind === "RECEIPT");
    expect(receipt).toMatchObject({ to: { kind: "PARTY", partyId: annaId }, channel: "EMAIL" });
  });

  it("letters wait when nobody else is left, until an heir or a representative comes", () => {
    const alone = died(inHandling());
    const number = letterNumber(complaintOf(alone), "HEARING_OFFER", annaId);
    given(alone)
      .when(dispatch(number, "2026-03-10"))
      .by(system)
      .on("2026-03-10")
      .thenRefused("ADDRESSEE_DECEASED");
    const withHeir = after(alone, ["2026-03-10", coordinator, join(bramId)]);
    given(withHeir)
      .when(dispatch(number, "2026-03-10"))
      .by(system)
      .on("2026-03-10")
      .thenHappens("NoticeDispatched", { type: "HearingReplyDayMoved", partyId: annaId });
    const heirsLetter = complaintOf(withHeir).notices.find((notice) => notice.number === number);
    expect(heirsLetter).toMatchObject({ to: { kind: "PARTY", partyId: bramId }, channel: "POST" });
  });

  it("the access code of the dead opens nothing any more", () => {
    given(died(inHandling())).when(message).by(anna).on("2026-03-10").thenRefused("NOT_YOURS");
    given(died(together)).when(message).by(bram).on("2026-03-10").thenHappens("MessageSent");
  });

  it("is recorded once, not ahead, also after the answer", () => {
    given(died(together)).when(death(annaId)).by(coordinator).on("2026-03-10").thenRefused("ALREADY_DONE");
    given(together).when(death(annaId)).by(coordinator).on("2026-03-07").thenRefused("DAY_IN_FUTURE");
    given(together).when(death(carlaId)).by(coordinator).on("2026-03-09").thenRefused("NO_SUCH_PARTY");
    given(decided()).when(death(annaId)).by(coordinator).on("2026-04-01").thenHappens("ComplainantDied");
  });
});
