import { describe, expect, it } from "vitest";
import {
  after,
  anna,
  annaId,
  archived,
  assessing,
  bram,
  bramId,
  complainant,
  complaintOf,
  coordinator,
  day,
  decided,
  declined,
  dirkId,
  forwarded,
  given,
  type History,
  handler,
  inHandling,
  letter,
  received,
  recordsManager,
  sent,
  settled,
  signatory,
  text,
  withdrawn,
} from "../../testing/index.ts";
import type { ReopeningGround } from "./reopening-events.ts";

const propose = (ground: ReopeningGround = "NEW_FACTS") =>
  ({ type: "ProposeReopening", ground, reason: text("a-witness-wrote") }) as const;
const approve = { type: "DecideReopening", approved: true } as const;
const proposed = (history: History, ground?: ReopeningGround) =>
  after(history, ["2027-04-01", coordinator, propose(ground)]);
const reopened = (history: History, ground?: ReopeningGround) =>
  given(proposed(history, ground)).when(approve).by(signatory).on("2027-04-02");

describe("proposing to reopen", () => {
  it("takes a ground that can be true of this end", () => {
    given(decided())
      .when(propose())
      .by(coordinator)
      .on("2026-04-01")
      .thenHappens("ReopeningProposed")
      .thenIs({ status: "DECIDED" });
    for (const ground of ["RETURNED", "NOT_SETTLED", "RECOMMENDATION"] as const)
      given(decided())
        .when(propose(ground))
        .by(coordinator)
        .on("2026-04-01")
        .thenRefused("GROUND_DOES_NOT_FIT", { ground });
    given(settled())
      .when(propose("NOT_SETTLED"))
      .by(coordinator)
      .on("2026-04-01")
      .thenHappens("ReopeningProposed");
  });

  it("happens once, to what has ended and is still there", () => {
    given(proposed(decided())).when(propose()).by(coordinator).on("2027-04-01").thenRefused("ALREADY_DONE");
    given(inHandling()).when(propose()).by(coordinator).on("2026-03-09").thenRefused("NOT_ENDED");
    const gone = after(archived(declined()), [
      "2028-01-05",
      recordsManager,
      { type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined },
    ]);
    given(gone).when(propose()).by(coordinator).on("2028-02-01").thenRefused("ERASED");
  });
});

describe("deciding on it", () => {
  it("by another person keeps the original day of receipt: no new time is gained", () => {
    reopened(decided())
      .thenHappens("ComplaintReopened", letter("REOPENED", annaId), letter("REOPENED", dirkId))
      .thenIs({
        status: "IN_HANDLING",
        startsOn: day("2026-03-02"),
        ending: undefined,
        approval: undefined,
      });
  });

  it("by the same person is refused (four eyes)", () => {
    const both = { ...coordinator, roles: ["COORDINATOR", "SIGNATORY"] as const };
    given(proposed(decided())).when(approve).by(both).on("2027-04-02").thenRefused("FOUR_EYES");
    given(decided()).when(approve).by(signatory).on("2027-04-02").thenRefused("NOT_PROPOSED");
  });

  it("may be no", () => {
    given(proposed(decided()))
      .when({ ...approve, approved: false })
      .by(signatory)
      .on("2027-04-02")
      .thenHappens("ReopeningRejected")
      .thenIs({ status: "DECIDED", pendingReopening: undefined });
  });

  it("goes back to the coordinator where nobody handled it", () => {
    reopened(declined()).thenIs({ status: "ASSESSING", decline: undefined });
  });

  it("brings back from the archive", () => {
    reopened(archived()).thenIs({ status: "IN_HANDLING", archivedFrom: undefined });
  });

  it("lets a new answer start the ombudsman's year anew (9:24(1)(a))", () => {
    const again = after(
      reopened(decided()).history(),
      ["2027-04-05", handler, { type: "DraftDecision" }],
      ["2027-04-06", signatory, { type: "ApproveDecision" }],
    );
    expect(complaintOf(sent(again, "DECISION", "2027-04-07")).ending).toMatchObject({
      ombudsmanUntilOn: Temporal.PlainDate.from("2028-04-07"),
      outcome: "FOUNDED",
    });
  });
});

describe("what comes back", () => {
  it("a forwarded complaint returns with its parts", () => {
    const parts = reopened(forwarded(), "RETURNED").complaint().parts;
    expect(parts.map(({ ending }) => ending)).toEqual([undefined]);
  });

  it("a withdrawn complaint returns with who withdrew last, not with who had stepped out before", () => {
    const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const withdraw = (partyId: typeof annaId) =>
      ({ type: "Withdraw", partyId, statement: undefined }) as const;
    const bothLeft = after(
      assessing(received({ complainants: both })),
      ["2026-03-09", anna, withdraw(annaId)],
      ["2026-03-16", bram, withdraw(bramId)],
    );
    const again = reopened(bothLeft, "MISTAKE")
      .thenHappens("ComplaintReopened", letter("REOPENED", bramId))
      .history();
    given(again).when(withdraw(annaId)).by(anna).on("2027-04-05").thenRefused("NOT_YOURS");
    given(again).when(withdraw(bramId)).by(bram).on("2027-04-05").thenIs({ status: "WITHDRAWN" });
    reopened(withdrawn()).thenIs({ status: "ASSESSING" });
  });
});
