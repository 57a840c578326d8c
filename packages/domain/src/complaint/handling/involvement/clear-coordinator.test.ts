import { describe, expect, it } from "vitest";
import { viewOf } from "../../../access/view.ts";
import {
  after,
  anna,
  archived,
  complaintOf,
  coordination,
  coordinator,
  deputy,
  given,
  received,
  signatory,
  submission,
  text,
} from "../../../testing/index.ts";

const clear = (who = coordinator) =>
  ({ type: "ClearCoordinator", staffId: who.staffId, reason: text("another-jansen") }) as const;
const aboutHer = received({ aboutCoordinator: true });
const start = { type: "StartAssessment" } as const;

describe("a complaint that seems to be about the coordinator (9:7)", () => {
  it("begins with the deputy, and the coordinator sees nothing of it", () => {
    expect(complaintOf(aboutHer).namedCoordinators).toEqual([coordinator.staffId]);
    expect(viewOf(coordinator, complaintOf(aboutHer), coordination)).toBe("NONE");
    given(aboutHer).when(start).by(coordinator).on("2026-03-03").thenRefused("INVOLVED");
    given(aboutHer).when(start).by(deputy).on("2026-03-03").thenAlso("AssessmentStarted");
  });

  it("is so too when a name matches, and not when somebody else is named", () => {
    given()
      .when(submission({ namedStaff: [coordinator.staffId] }))
      .by(anna)
      .on("2026-03-02")
      .thenAlso({ type: "ComplaintSubmitted", namedCoordinators: [coordinator.staffId] });
    const other = received({ aboutCoordinator: false, namedStaff: [signatory.staffId] });
    expect(complaintOf(other).namedCoordinators).toEqual([]);
  });

  it("where the deputy is named as well, begins with the signatory", () => {
    const both = received({ aboutCoordinator: true, namedStaff: [deputy.staffId] });
    given(both).when(start).by(deputy).on("2026-03-03").thenRefused("INVOLVED");
    given(both).when(start).by(signatory).on("2026-03-03").thenAlso("AssessmentStarted");
  });

  it("goes to the coordinator once the deputy says why it is not about her; she never says so herself", () => {
    given(aboutHer).when(clear()).by(coordinator).on("2026-03-03").thenRefused("INVOLVED");
    const cleared = given(aboutHer)
      .when(clear())
      .by(deputy)
      .on("2026-03-03")
      .thenHappens({ type: "CoordinatorCleared", staffId: coordinator.staffId })
      .thenIs({ namedCoordinators: [] })
      .history();
    given(cleared).when(start).by(coordinator).on("2026-03-03").thenAlso("AssessmentStarted");
    given(cleared).when(clear()).by(coordinator).on("2026-03-03").thenRefused("NO_COORDINATOR_NAMED");
  });

  it("stays with the deputy when it is about her, or she was involved", () => {
    const involved = after(aboutHer, [
      "2026-03-03",
      deputy,
      { type: "RecordInvolvement", staffId: coordinator.staffId },
    ]);
    given(involved).when(clear()).by(deputy).on("2026-03-03").thenRefused("NO_COORDINATOR_NAMED");
    given(involved).when(start).by(coordinator).on("2026-03-03").thenRefused("INVOLVED");
  });

  it("is not cleared any more in the archive", () => {
    given(archived()).when(clear()).by(coordinator).on("2027-04-01").thenRefused("ERASED");
  });
});
