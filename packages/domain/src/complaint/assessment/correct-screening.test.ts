import { describe, it } from "vitest";
import {
  after,
  assessing,
  coordinator,
  declineProposed,
  given,
  intake,
  received,
  screening,
  signatory,
  text,
  withdrawn,
} from "../../testing/index.ts";

const { about: _about, subject: _subject, conductUntilOn: _day, ...answers } = screening();
const correct = (changes: Partial<typeof answers>) =>
  ({
    type: "CorrectScreening",
    answers: { ...answers, ...changes },
    reason: text("asked-by-phone"),
  }) as const;

describe("an answer before writing that was wrong", () => {
  it("is mended with a reason, and the grounds follow", () => {
    const late = assessing(received({ screening: screening({ decision: "LATE" }) }));
    const objection = {
      type: "ProposeDecline",
      ground: "OBJECTION_POSSIBLE",
      otherGrounds: [],
      reasons: text("why"),
      earlier: undefined,
      reviewOn: undefined,
    } as const;
    given(late).when(objection).by(coordinator).on("2026-03-10").thenRefused("LATE_DECISION");
    const mended = given(late)
      .when(correct({ decision: "TAKEN" }))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens({ type: "ScreeningCorrected" })
      .thenIs({ screening: screening({ decision: "TAKEN" }) })
      .history();
    given(mended).when(objection).by(coordinator).on("2026-03-10").thenHappens("DeclineProposed");
  });

  it("is the coordinator's to mend, while the case is open and no decline is proposed", () => {
    given(assessing()).when(correct({})).by(intake).on("2026-03-09").thenRefused("NOT_YOURS");
    given(withdrawn()).when(correct({})).by(coordinator).on("2026-03-10").thenRefused("NOT_OPEN");
    given(declineProposed())
      .when(correct({}))
      .by(coordinator)
      .on("2026-03-11")
      .thenRefused("DECLINE_ALREADY_PROPOSED");
    const dropped = after(declineProposed(), [
      "2026-03-11",
      signatory,
      { type: "DropDecline", comments: undefined },
    ]);
    given(dropped).when(correct({})).by(coordinator).on("2026-03-12").thenHappens("ScreeningCorrected");
  });
});
