import { describe, it } from "vitest";
import {
  annaId,
  assessing,
  coordinator,
  day,
  given,
  handler,
  intake,
  letter,
  received,
  sent,
} from "../../testing/index.ts";

describe("taking a complaint up", () => {
  it("sends the full acknowledgement (9:6)", () => {
    given(received())
      .when({ type: "StartAssessment" })
      .by(coordinator)
      .on("2026-03-03")
      .thenHappens("AssessmentStarted", letter("ACKNOWLEDGEMENT", annaId))
      .thenIs({ status: "ASSESSING" });
  });

  it("meets the promise of fourteen days on the day the letter leaves", () => {
    const acknowledged = sent(assessing(), "ACKNOWLEDGEMENT", "2026-03-04");
    given(acknowledged)
      .when({ type: "RecordContact", contactedOn: day("2026-03-05"), mode: "PHONE", note: undefined })
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "ComplainantContacted", mode: "PHONE" })
      .thenIs({ acknowledgedOn: day("2026-03-04"), contactedOn: day("2026-03-05") });
  });

  it("is the coordinator's, once", () => {
    given(received()).when({ type: "StartAssessment" }).by(intake).on("2026-03-03").thenRefused("NOT_YOURS");
    given(received()).when({ type: "StartAssessment" }).by(handler).on("2026-03-03").thenRefused("NOT_YOURS");
    given(assessing())
      .when({ type: "StartAssessment" })
      .by(coordinator)
      .on("2026-03-04")
      .thenRefused("NOT_IN_THIS_STATE");
  });
});
