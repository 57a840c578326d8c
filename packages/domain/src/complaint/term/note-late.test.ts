import { describe, it } from "vitest";
import {
  after,
  anna,
  annaId,
  approved,
  coordinator,
  decided,
  given,
  inHandling,
  letter,
  system,
} from "../../testing/index.ts";

const noteLate = { type: "NoteLate" } as const;
const late = after(inHandling(), ["2026-04-14", system, noteLate]);

describe("a term that passed without an answer (9:11, 9:24(1)(b))", () => {
  it("is told to the complainant the day after, with the way to the ombudsman", () => {
    given(inHandling())
      .when(noteLate)
      .by(system)
      .on("2026-04-14")
      .thenHappens(
        { type: "LateNoted", dueOn: Temporal.PlainDate.from("2026-04-13") },
        letter("LATE", annaId),
      )
      .thenIs({ status: "IN_HANDLING" });
  });

  it("is late also while the approved letter has not left", () => {
    given(approved()).when(noteLate).by(system).on("2026-04-14").thenAlso("LateNoted");
  });

  it("is not late on the last day, nor twice, nor after the answer", () => {
    given(inHandling()).when(noteLate).by(system).on("2026-04-13").thenRefused("NOT_LATE");
    given(late).when(noteLate).by(system).on("2026-04-15").thenRefused("ALREADY_DONE");
    given(decided()).when(noteLate).by(system).on("2026-04-14").thenRefused("NOT_OPEN");
  });

  it("is the clock's to say, not a person's", () => {
    given(inHandling()).when(noteLate).by(coordinator).on("2026-04-14").thenRefused("NOT_YOURS");
    given(late).when({ type: "ShareDossier" }).by(anna).on("2026-04-15").thenHappens("DossierShared");
  });
});
