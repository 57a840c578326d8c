import { describe, expect, it } from "vitest";
import { viewOf } from "../../access/view.ts";
import {
  after,
  anna,
  complaintOf,
  contextOf,
  coordination,
  coordinator,
  day,
  decided,
  declined,
  escalated,
  forwarded,
  given,
  inHandling,
  liaison,
  settled,
  system,
  text,
  withdrawn,
} from "../../testing/index.ts";
import { possibleActions } from "../apply-rule.ts";
import { ombudsmanStepFromOn } from "./share-dossier.ts";

const share = { type: "ShareDossier" } as const;
const revoke = { type: "RevokeDossierShare" } as const;
const open = { type: "OpenDossier" } as const;
const shared = after(decided(), ["2026-04-01", anna, share]);
const opened = after(shared, ["2026-04-02", liaison, open]);

describe("letting the ombudsman's liaison read along", () => {
  it.each([
    ["answered", decided()],
    ["declined", declined()],
    ["settled", settled()],
    ["withdrawn", withdrawn()],
    ["late", after(inHandling(), ["2026-04-14", system, { type: "NoteLate" }])],
  ])("is possible once it is %s", (_, history) => {
    given(history).when(share).by(anna).on("2026-04-15").thenHappens("DossierShared");
  });

  it("is possible from the day after the term, whether or not it was noticed by then", () => {
    given(inHandling()).when(share).by(anna).on("2026-04-13").thenRefused("OMBUDSMAN_NOT_YET");
    given(inHandling()).when(share).by(anna).on("2026-04-14").thenHappens("DossierShared");
    const noticedLater = after(inHandling(), ["2026-06-01", system, { type: "NoteLate" }]);
    const fromOn = ombudsmanStepFromOn(complaintOf(noticedLater), contextOf(anna, "2026-06-02"));
    expect(fromOn?.toString()).toBe("2026-04-14");
  });

  it("is not possible before, after the year, or where it went elsewhere", () => {
    given(inHandling()).when(share).by(anna).on("2026-03-09").thenRefused("OMBUDSMAN_NOT_YET");
    given(decided()).when(share).by(anna).on("2027-03-19").thenHappens("DossierShared");
    given(decided()).when(share).by(anna).on("2027-03-20").thenRefused("OMBUDSMAN_TERM_PASSED");
    const elsewhere = forwarded();
    given(elsewhere).when(share).by(anna).on("2026-03-09").thenRefused("OMBUDSMAN_NOT_YET");
  });

  it("can be taken back until it was opened", () => {
    given(shared)
      .when(revoke)
      .by(anna)
      .on("2026-04-02")
      .thenHappens("DossierShareRevoked")
      .thenIs({ dossierShare: undefined });
    given(opened).when(revoke).by(anna).on("2026-04-03").thenRefused("DOSSIER_OPENED");
    given(decided()).when(revoke).by(anna).on("2026-04-03").thenRefused("DOSSIER_NOT_SHARED");
  });

  it("happens once, and is needless when the ombudsman has the case", () => {
    given(shared).when(share).by(anna).on("2026-04-02").thenRefused("ALREADY_DONE");
    given(escalated()).when(share).by(anna).on("2026-04-02").thenRefused("OMBUDSMAN_HAS_IT");
    const mediated = {
      type: "RecordOmbudsmanReport",
      verdict: "MEDIATED",
      norms: [],
      recommendations: [],
    } as const;
    const closed = after(
      escalated(),
      ["2026-05-04", liaison, { ...mediated, text: text("report") }],
      ["2026-05-11", liaison, { type: "CloseOmbudsmanCase" }],
    );
    given(closed).when(share).by(anna).on("2026-05-12").thenRefused("OMBUDSMAN_HAS_IT");
  });
});

const viewed = (history: typeof shared) => viewOf(liaison, complaintOf(history), coordination);

describe("opening the dossier", () => {
  it("comes before anything of it can be read", () => {
    expect(viewed(decided())).toBe("NONE");
    expect(viewed(shared)).toBe("SEALED");
    expect(viewed(opened)).toBe("OMBUDSMAN");
    expect(viewed(escalated())).toBe("OMBUDSMAN");
    const asked = {
      type: "RecordOmbudsmanRequest",
      receivedOn: day("2026-04-02"),
      via: "OMBUDSMAN",
    } as const;
    expect(viewed(after(shared, ["2026-04-02", coordinator, asked]))).toBe("OMBUDSMAN");
    expect(viewed(after(shared, ["2026-04-02", anna, revoke]))).toBe("NONE");
  });

  it("is all that the liaison can do with what is not opened", () => {
    const context = contextOf(liaison, "2026-04-02");
    const possible = (history: typeof shared) =>
      possibleActions(complaintOf(history), context).map(({ type }) => type);
    expect(possible(shared)).toEqual(["OpenDossier"]);
    expect(possible(opened)).toContain("RecordOmbudsmanRequest");
  });

  it("is done once, and needless where the ombudsman has the case", () => {
    given(shared).when(open).by(liaison).on("2026-04-02").thenHappens("DossierOpened");
    given(opened).when(open).by(liaison).on("2026-04-07").thenRefused("ALREADY_DONE");
    given(escalated()).when(open).by(liaison).on("2026-04-07").thenRefused("ALREADY_DONE");
  });

  it("is for the liaison, and only what was shared or escalated", () => {
    given(decided()).when(open).by(liaison).on("2026-04-02").thenRefused("NOT_YOURS");
    given(shared).when(open).by(coordinator).on("2026-04-02").thenRefused("NOT_YOURS");
  });
});
