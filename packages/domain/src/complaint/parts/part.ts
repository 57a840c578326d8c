import type { ComplaintId, TextRef } from "../../ids.ts";
import type { DeclineGround, Judgement, Norm, Subject } from "../codes.ts";

type Day = Temporal.PlainDate;

/** One grievance, judged by itself. Numbered from one within the complaint. */
export interface Part {
  readonly number: number;
  readonly subject: Subject;
  readonly description: TextRef;
  /** Where it came along from, with a complaint that was joined to this one. */
  readonly from?: PartOrigin | undefined;
  readonly judgement: Judgement | undefined;
  readonly findings: TextRef | undefined;
  readonly norms: readonly Norm[];
  /** It ended by itself, before or with the others; then it needs no judgement here. */
  readonly ending: PartEnding | undefined;
  /** Ends of its own that were undone: the ombudsman's year that each began goes on (9:24(1)). */
  readonly pastEndings: readonly PartEnding[];
}

/** The part of another complaint that came along with it. */
export interface PartOrigin {
  readonly complaintId: ComplaintId;
  readonly part: number;
}

export const partEnds = ["FORWARDED", "CONVERTED", "DECLINED", "SETTLED"] as const;
export type PartEnd = (typeof partEnds)[number];

/** Also: it went back with the complaint that it had come along with, which goes on by itself. */
export const partWays = [...partEnds, "SEPARATED"] as const;
export type PartWay = (typeof partWays)[number];

/** How one part ended: title 9.1 speaks of conduct, so each of its answers can be given about one grievance alone. */
export interface PartEnding {
  readonly as: PartWay;
  readonly on: Day;
  /** Undefined of what goes on elsewhere. */
  readonly ombudsmanUntilOn: Day | undefined;
  /** Why it is not handled. */
  readonly ground: DeclineGround | undefined;
  /** The letter that tells the complainant of it, where one does. */
  readonly notice: number | undefined;
  /** The complaint ended with it: reopened, it comes back. */
  readonly last: boolean;
}
