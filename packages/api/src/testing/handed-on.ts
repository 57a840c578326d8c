import { type CaseStory, coordinator, otherHandler, type story, system } from "./case-story.ts";
import { inHandling } from "./letter-stages.ts";

/** Handled by Bram de Wit, as the complainant was told in the offer to be heard, and since 4 December by Anja Vos. */
export const handedOn = (...told: Parameters<typeof story>): CaseStory =>
  inHandling(...told)
    .next(system, "2026-12-01", (_, { notices }) => ({
      type: "RecordDispatch",
      number: notices.find(({ kind }) => kind === "HEARING_OFFER")?.number ?? 0,
      dispatchedOn: Temporal.PlainDate.from("2026-12-01"),
      evidence: "POSTED",
      letterHash: "00",
    }))
    .next(coordinator, "2026-12-04", () => ({
      type: "AssignHandler",
      handlerId: otherHandler.staffId,
      departmentId: undefined,
      mayHandle: true,
      onRoute: true,
      reason: undefined,
    }))
    .next(otherHandler, "2026-12-04", () => ({ type: "DeclareUninvolved", mayHandle: true }));
