import { describe, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  annaId,
  assessing,
  bramId,
  complainant,
  coordinator,
  day,
  dirkId,
  given,
  idOf,
  inHandling,
  letter,
  received,
  signatory,
  text,
} from "../../testing/index.ts";

const died = (partyId: PartyId) => ({ type: "RecordDeath", partyId, diedOn: day("2026-03-08") }) as const;
const propose = { type: "ProposeEndAfterDeath", attempt: text("letter-to-the-heirs-no-answer") } as const;
const close = (approved = true) => ({ type: "CloseAfterDeath", approved }) as const;
const withoutAnna = after(inHandling(), ["2026-03-10", coordinator, died(annaId)]);
const proposed = after(withoutAnna, ["2026-04-07", coordinator, propose]);

describe("a complaint whose only complainant died", () => {
  it("ends by two people after an attempt to reach the heirs, and the person complained about hears it", () => {
    given(withoutAnna)
      .when(propose)
      .by(coordinator)
      .on("2026-04-07")
      .thenHappens({ type: "EndAfterDeathProposed", proposedBy: coordinator.staffId });
    given(proposed)
      .when(close())
      .by(signatory)
      .on("2026-04-08")
      .thenHappens("ComplaintEndedByDeath", letter("OUTCOME", dirkId))
      .thenIs({ status: "ENDED_BY_DEATH" });
    given(proposed)
      .when(close())
      .by({ ...coordinator, roles: ["COORDINATOR", "SIGNATORY"] })
      .on("2026-04-08")
      .thenRefused("FOUR_EYES");
    given(proposed)
      .when(close(false))
      .by(signatory)
      .on("2026-04-08")
      .thenHappens("EndAfterDeathRejected")
      .thenIs({ status: "IN_HANDLING", pendingDeath: undefined });
  });

  it("goes on where somebody is left or succeeds", () => {
    given(inHandling()).when(propose).by(coordinator).on("2026-04-07").thenRefused("SOMEBODY_GOES_ON");
    const both = [complainant(annaId), complainant(bramId, { spokesperson: false })];
    const joint = after(assessing(received({ complainants: both })), [
      "2026-03-10",
      coordinator,
      died(annaId),
    ]);
    given(joint).when(propose).by(coordinator).on("2026-04-07").thenRefused("SOMEBODY_GOES_ON");
    const heir = {
      partyId: idOf<PartyId>("heir"),
      identified: true,
      emailConsent: false,
      postalAddress: true,
    };
    const succeeded = after(proposed, ["2026-04-08", coordinator, { type: "AddComplainant", ...heir }]);
    given(succeeded).when(close()).by(signatory).on("2026-04-09").thenRefused("SOMEBODY_GOES_ON");
  });
});
