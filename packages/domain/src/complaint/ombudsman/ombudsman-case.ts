import type { TextRef } from "../../ids.ts";
import type { ActorRef } from "../actor.ts";
import type { FollowUpChoice, Norm, OmbudsmanVerdict } from "../codes.ts";

type Day = Temporal.PlainDate;

export const ombudsmanStages = [
  "RECEIVED",
  "INFORMATION_DEMANDED",
  "FINDINGS",
  "REPORTED",
  "FOLLOW_UP",
  "CLOSED",
] as const;
export type OmbudsmanStage = (typeof ombudsmanStages)[number];

export const ombudsmanRoutes = ["OMBUDSMAN", "DESK_LEAFLET", "OWN_MAIL"] as const;

/** What the ombudsman does with the complaint (Awb 9:18-9:36), and what they ask of the authority. */
export interface OmbudsmanCase {
  readonly stage: OmbudsmanStage;
  readonly receivedOn: Day;
  readonly via: (typeof ombudsmanRoutes)[number];
  readonly recordedBy: ActorRef;
  readonly demands: readonly {
    readonly number: number;
    readonly text: TextRef;
    readonly demandedOn: Day;
    readonly dueOn: Day;
    readonly answeredOn: Day | undefined;
  }[];
  readonly findings:
    | {
        readonly text: TextRef;
        readonly receivedOn: Day;
        readonly dueOn: Day;
        readonly answeredOn: Day | undefined;
      }
    | undefined;
  readonly report:
    | {
        readonly verdict: OmbudsmanVerdict;
        readonly norms: readonly Norm[];
        readonly text: TextRef;
        readonly on: Day;
      }
    | undefined;
  readonly recommendations: readonly {
    readonly number: number;
    readonly text: TextRef;
    readonly choice: FollowUpChoice | undefined;
    readonly reasons: TextRef | undefined;
    readonly answeredOn: Day | undefined;
  }[];
  readonly closedOn: Day | undefined;
}
