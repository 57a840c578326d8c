import type { ActorRef } from "./actor.ts";
import type { ArchiveEvent } from "./archive/events.ts";
import type { AssessmentEvent } from "./assessment/events.ts";
import type { ClosingEvent } from "./closing/events.ts";
import type { CorrespondenceEvent } from "./correspondence/events.ts";
import type { DecisionEvent } from "./decision/events.ts";
import type { DeclineEvent } from "./decline/events.ts";
import type { HandlingEvent } from "./handling/events.ts";
import type { HearingEvent } from "./hearing/events.ts";
import type { IntakeEvent } from "./intake/events.ts";
import type { OmbudsmanEvent } from "./ombudsman/events.ts";
import type { PartiesEvent } from "./parties/events.ts";
import type { SettlementEvent } from "./settlement/events.ts";
import type { TermEvent } from "./term/events.ts";

/** What happened, without who and when. */
export type EventData =
  | IntakeEvent
  | AssessmentEvent
  | DeclineEvent
  | SettlementEvent
  | HandlingEvent
  | HearingEvent
  | TermEvent
  | DecisionEvent
  | ClosingEvent
  | PartiesEvent
  | CorrespondenceEvent
  | OmbudsmanEvent
  | ArchiveEvent;

/** When it was recorded and by whom. The day it counts for, where that can differ, is in the event itself. */
export interface Stamp {
  readonly at: Temporal.Instant;
  readonly by: ActorRef;
}

export type Stamped<H extends EventData = EventData> = H & Stamp;
export type ComplaintEvent = Stamped<EventData>;
export type EventType = EventData["type"];
