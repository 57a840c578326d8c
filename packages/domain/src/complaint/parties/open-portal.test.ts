import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  approved,
  assessing,
  complainant,
  complaintOf,
  coordinator,
  decided,
  dirkId,
  dispatch,
  drafted,
  given,
  type History,
  idOf,
  inHandling,
  intake,
  investigated,
  letterNumber,
  received,
  sent,
  system,
} from "../../testing/index.ts";
import type { Complainant } from "../complaint.ts";

const unreached = { emailConsent: false, postalAddress: false } as const;
const by = (reach: Partial<Complainant>) => received({ complainants: [complainant(annaId, reach)] });
const opened = (history: History) =>
  after(history, ["2026-03-02", system, { type: "OpenPortal", partyId: annaId }]);
const shown = (number: number, on: string) => ({ ...dispatch(number, on), evidence: "SHOWN" }) as const;
const channelOf = (history: History, kind: "RECEIPT" | "ACKNOWLEDGEMENT") =>
  complaintOf(history).notices.find((one) => one.kind === kind)?.channel;

describe("the complaint's own page as a way to be written to (2:8, 2:10, 2:19)", () => {
  const choseThePage = by({ ...unreached, portal: "ANNOUNCED" });

  it("counts from the first sign-in, when what waited goes there", () => {
    expect(channelOf(choseThePage, "RECEIPT")).toBe("NONE");
    given(choseThePage)
      .when({ type: "OpenPortal", partyId: annaId })
      .by(system)
      .on("2026-03-02")
      .thenHappens({ type: "PortalOpened", partyId: annaId });
    expect(channelOf(opened(choseThePage), "RECEIPT")).toBe("PORTAL");
    given(opened(choseThePage))
      .when(shown(1, "2026-03-02"))
      .by(system)
      .on("2026-03-02")
      .thenHappens("NoticeDispatched");
  });

  it("does not count before: nothing is shown to who has never been there", () => {
    given(choseThePage)
      .when(shown(1, "2026-03-02"))
      .by(system)
      .on("2026-03-02")
      .thenRefused("NOT_REACHED_SO");
  });

  it("does not count for who did not choose it, sign-in or not", () => {
    const caller = opened(by(unreached));
    expect(channelOf(assessing(caller), "ACKNOWLEDGEMENT")).toBe("NONE");
    given(caller).when(shown(1, "2026-03-02")).by(system).on("2026-03-02").thenRefused("NOT_REACHED_SO");
  });

  it("is opened once, by somebody on the complainant's side", () => {
    given(opened(choseThePage))
      .when({ type: "OpenPortal", partyId: annaId })
      .by(system)
      .on("2026-03-03")
      .thenRefused("ALREADY_DONE");
    given(choseThePage)
      .when({ type: "OpenPortal", partyId: idOf("stranger") })
      .by(system)
      .on("2026-03-03")
      .thenRefused("NO_SUCH_PARTY");
  });
});

describe("a complainant whom no letter can reach", () => {
  const answered = approved(drafted(investigated(inHandling(assessing(by(unreached))))));

  it("has no answer: it neither leaves nor closes the complaint until an address is known", () => {
    const number = letterNumber(complaintOf(answered), "DECISION");
    for (const evidence of ["POSTED", "SHOWN"] as const)
      given(answered)
        .when({ ...dispatch(number, "2026-03-19"), evidence })
        .by(system)
        .on("2026-03-19")
        .thenRefused("NOT_REACHED_SO");
    const reached = {
      type: "ChangeContact",
      partyId: annaId,
      identified: true,
      ...unreached,
      postalAddress: true,
    };
    const known = after(answered, ["2026-03-19", coordinator, { ...reached, type: "ChangeContact" }]);
    expect(complaintOf(decided(known)).status).toBe("DECIDED");
  });

  it("can be given it in the hand", () => {
    const number = letterNumber(complaintOf(answered), "DECISION");
    given(answered)
      .when({ ...dispatch(number, "2026-03-19"), evidence: "HANDED_OVER" })
      .by(intake)
      .on("2026-03-19")
      .thenHappens("NoticeDispatched", "ComplaintDecided", "NoticeRequested")
      .thenIs({ status: "DECIDED" });
  });

  it("does not hold up a letter to somebody else", () => {
    const offered = inHandling(assessing(by(unreached)));
    const left = complaintOf(sent(offered, "HEARING_OFFER", "2026-03-09", dirkId));
    expect(left.notices.filter(({ kind }) => kind === "HEARING_OFFER").map(({ state }) => state)).toEqual([
      "REQUESTED",
      "DISPATCHED",
    ]);
  });
});
