import type { TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { endingOutside } from "../ending.ts";
import { mustBe, today } from "../guards.ts";
import { accept, type Rule, refuse } from "../rule.ts";
import type { OutsideFormalGround } from "./events.ts";

export interface CloseOutsideFormal {
  readonly type: "CloseOutsideFormal";
  readonly ground: OutsideFormalGround;
  readonly reasons: TextRef;
}

/**
 * Not a complaint in the sense of Awb 9:4; it still gets proper attention under 9:2, outside this track. With that its
 * handling ends, and the year to go to the ombudsman begins (Awb 9:24(1)(b)).
 */
export const closeOutsideFormal: Rule<CloseOutsideFormal> = {
  type: "CloseOutsideFormal",
  by: ["COORDINATOR"],
  guard: (complaint) => mustBe(complaint, "ASSESSING"),
  decide: (complaint, { ground, reasons }, context) =>
    fits(complaint, ground)
      ? accept(
          context,
          {
            type: "ComplaintPutOutsideFormal",
            ground,
            reasons,
            ending: endingOutside(complaint, today(context)),
          },
          ...requestNotices(complaint, toComplainant(complaint, "OUTSIDE_FORMAL")),
        )
      : refuse("GROUND_DOES_NOT_FIT", { ground }),
};

function fits(complaint: Complaint, ground: OutsideFormalGround): boolean {
  switch (ground) {
    case "UNREPAIRED":
      return complaint.supplement !== undefined;
    case "ANONYMOUS":
      return complaint.complainants.every((one) => !one.identified);
    case "ABOUT_ANOTHER":
      return complaint.screening?.concerns === "OTHER";
  }
}
