import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { ComplaintId, TextRef } from "../../ids.ts";
import type { Part } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import { withParts } from "../parts/parts-overtaken.ts";
import { withEnding } from "../standing/ended.ts";
import { goingOn } from "../standing/going-on.ts";
import type { Ending } from "../standing/how-it-ended.ts";

type Day = Temporal.PlainDate;

/** Joined to another complaint, or handled together with one. */
export type JoiningEvent =
  | {
      readonly type: "ComplaintMerged";
      readonly into: ComplaintId;
      /** By when the answer to both was due then; absent where the other had no term yet. */
      readonly answerByOn?: Day | undefined;
      readonly ending: Ending;
    }
  | {
      readonly type: "ComplaintUnmerged";
      readonly reason: TextRef;
      /** From which it is separated; absent in older events. */
      readonly from?: ComplaintId | undefined;
      /** The day to work to, where the term has passed meanwhile. */
      readonly targetOn?: Day | undefined;
    }
  /** What had come along with that complaint is answered there again. */
  | { readonly type: "PartsSeparated"; readonly of: ComplaintId; readonly parts: readonly number[] }
  /** Together with that of somebody else about the same conduct: both go on, each with an answer of its own. */
  | { readonly type: "HandledJointly"; readonly with: ComplaintId }
  | { readonly type: "JointHandlingEnded"; readonly with: ComplaintId };

export const joiningEvolvers: EvolversOf<JoiningEvent> = {
  ComplaintMerged: (complaint, { into, ending }) => ({
    ...withEnding(complaint, "MERGED", ending),
    mergedInto: into,
  }),
  ComplaintUnmerged: (complaint, { targetOn, at }) => ({
    ...goingOn(complaint, targetOn, amsterdamDay(at)),
    status: "ASSESSING",
    mergedInto: undefined,
  }),
  PartsSeparated: (complaint, { parts, at }) =>
    withParts(complaint, separated(complaint.parts, parts, amsterdamDay(at))),
  HandledJointly: ({ jointWith }, { with: other }) => ({ jointWith: [...jointWith, other] }),
  JointHandlingEnded: ({ jointWith }, { with: other }) => ({
    jointWith: jointWith.filter((one) => one !== other),
  }),
};

/** Their end here, beside whatever these had: the year that it began for the ombudsman stays known (9:24(1)). */
function separated(
  parts: readonly Part[],
  numbers: readonly number[],
  on: Temporal.PlainDate,
): readonly Part[] {
  return parts.map((part) =>
    numbers.includes(part.number)
      ? {
          ...part,
          ending: {
            as: "SEPARATED",
            on,
            ombudsmanUntilOn: undefined,
            ground: undefined,
            notice: undefined,
            last: false,
          },
          pastEndings: part.ending ? [...part.pastEndings, part.ending] : part.pastEndings,
        }
      : part,
  );
}
