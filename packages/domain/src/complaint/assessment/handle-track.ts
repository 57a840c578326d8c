import type { TextRef } from "../../ids.ts";
import type { ParallelTrack } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { mustNotBeArchived } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

export interface HandleTrack {
  readonly type: "HandleTrack";
  readonly kind: ParallelTrack;
  /** By whom and how, such as the day on which the privacy officer reported it. */
  readonly note: TextRef;
}

const isOpen = (complaint: Complaint, kind?: ParallelTrack) =>
  complaint.tracks.some((track) => !track.handled && (kind === undefined || track.kind === kind));

/**
 * The duty beside the complaint is with who must do it, or done: a data breach taken over by the privacy officer or
 * reported (AVG 33). Also after the end of the complaint, which ends no such duty.
 */
export const handleTrack: Rule<HandleTrack> = {
  type: "HandleTrack",
  by: ["COORDINATOR"],
  guard: (complaint) =>
    firstOf(mustNotBeArchived(complaint), isOpen(complaint) ? undefined : refusal("NO_TRACK_OPEN")),
  decide: (complaint, { kind, note }, context) =>
    isOpen(complaint, kind) ? accept(context, { type: "TrackHandled", kind, note }) : refuse("NO_TRACK_OPEN"),
};
