import type { TextRef } from "../../ids.ts";
import type { ConversionTarget } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toComplainant } from "../correspondence/notices.ts";
import { endingElsewhere } from "../ending.ts";
import { mustBe, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, type Rule, refuse, unless } from "../rule.ts";

const mustBeAssessed = (complaint: Complaint) => mustBe(complaint, "ASSESSING", "INFORMAL");

/** Whole when every part that is still here goes; else the rest stays a complaint. */
function handOver(complaint: Complaint, parts: readonly number[], context: Context) {
  const here = complaint.parts.filter((part) => !part.handedOver).map((part) => part.number);
  const going = parts.length === 0 ? here : parts;
  const unknown = going.find((number) => !here.includes(number));
  const refused: Refusal | undefined =
    unknown === undefined ? undefined : refusal("NO_SUCH_PART", { part: unknown });
  const ending = here.every((number) => going.includes(number))
    ? endingElsewhere(complaint, today(context))
    : undefined;
  return { parts: going, ending, refused };
}

export interface ForwardComplaint {
  readonly type: "ForwardComplaint";
  readonly authority: "BBS" | "OTHER";
  /** The other authority's name, where it is not BBS. */
  readonly name: TextRef | undefined;
  /** Empty: the whole complaint. */
  readonly parts: readonly number[];
}

/** Another authority is evidently competent: sent on at once, and the sender told at the same time (Awb 2:3). */
export const forwardComplaint: Rule<ForwardComplaint> = {
  type: "ForwardComplaint",
  by: ["COORDINATOR"],
  guard: mustBeAssessed,
  decide: (complaint, { authority, name, parts }, context) => {
    if (authority === "BBS" && !context.newestSettings.bbsIsOwnAuthority) return refuse("BBS_UNDER_MANDATE");
    if (authority === "OTHER" && !name) return refuse("AUTHORITY_NOT_NAMED");
    const going = handOver(complaint, parts, context);
    return unless(going.refused, () =>
      accept(
        context,
        { type: "ComplaintForwarded", authority, name, parts: going.parts, ending: going.ending },
        ...requestNotices(complaint, toComplainant(complaint, "FORWARDED"), {
          kind: "FILE_TO_AUTHORITY",
          to: { kind: "OTHER_AUTHORITY" },
        }),
      ),
    );
  },
};

export interface ConvertComplaint {
  readonly type: "ConvertComplaint";
  readonly target: ConversionTarget;
  readonly parts: readonly number[];
}

/** It asks for another procedure here: an objection goes over at once, with its day of receipt. */
export const convertComplaint: Rule<ConvertComplaint> = {
  type: "ConvertComplaint",
  by: ["COORDINATOR"],
  guard: mustBeAssessed,
  decide: (complaint, { target, parts }, context) => {
    const going = handOver(complaint, parts, context);
    return unless(going.refused, () =>
      accept(
        context,
        { type: "ComplaintConverted", target, parts: going.parts, ending: going.ending },
        ...requestNotices(complaint, toComplainant(complaint, "CONVERTED")),
      ),
    );
  },
};
