import type { Relation } from "../access/relation.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import type { ActionType } from "../complaint/rules.ts";
import type { RouteSuggestion } from "../routing/route.ts";

export const stepReasons = ["URGENT", "DATA_BREACH", "BBS", "BBS_IN_PART", "RETURNED", "NO_REPLY"] as const;
/** Why a step goes before what would come otherwise. */
export type StepReason = (typeof stepReasons)[number];

export const awaitedThings = [
  "SUPPLEMENT",
  "DECLARATION",
  "SETTLEMENT",
  "HEARING",
  "HEARING_REPLY",
  "REACTIONS",
  "ADVICE",
  "APPROVAL",
  "LETTER",
] as const;
/** What whoever has the complaint in hand waits for. */
export type Awaited = (typeof awaitedThings)[number];

/** What a step is judged by. */
export interface Seen {
  readonly complaint: Complaint;
  readonly context: Context;
  readonly route: RouteSuggestion["next"] | undefined;
  readonly held: ReadonlySet<Relation>;
}

type When = (seen: Seen) => boolean;

/** Something to do when it is possible and wanted, or something to wait for; the first that fits counts. */
export type Step =
  | {
      readonly action: ActionType;
      readonly when: When;
      readonly because?: StepReason;
      readonly awaited?: undefined;
      readonly untilOn?: undefined;
    }
  | {
      readonly action?: undefined;
      readonly when: When;
      readonly because?: undefined;
      readonly awaited: Awaited;
      readonly untilOn?: (seen: Seen) => Temporal.PlainDate | undefined;
    };
