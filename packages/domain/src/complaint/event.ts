import type { ArchiveEvent } from "./archive/events.ts";
import type { AssessmentEvent } from "./assessment/events.ts";
import type { EndEvent } from "./closing/end-events.ts";
import type { HandOverEvent } from "./closing/hand-over/hand-over-events.ts";
import type { JoiningEvent } from "./closing/joining-events.ts";
import type { ReopeningEvent } from "./closing/reopening-events.ts";
import type { CorrespondenceEvent } from "./correspondence/events.ts";
import type { DecisionEvent } from "./decision/events.ts";
import type { DeclineEvent } from "./decline/events.ts";
import type { HandlingEvent } from "./handling/events.ts";
import type { RespondentEvent } from "./handling/respondent-events.ts";
import type { HearingEvent } from "./hearing/events.ts";
import type { IntakeEvent } from "./intake/events.ts";
import type { OmbudsmanEvent } from "./ombudsman/events.ts";
import type { PartiesEvent } from "./parties/events.ts";
import type { SettlementEvent } from "./settlement/events.ts";
import type { Stamp } from "./stamp.ts";
import type { TermEvent } from "./term/events.ts";

/** What happened, without who and when. */
export type EventData =
  | IntakeEvent
  | AssessmentEvent
  | DeclineEvent
  | SettlementEvent
  | RespondentEvent
  | HandlingEvent
  | HearingEvent
  | TermEvent
  | DecisionEvent
  | HandOverEvent
  | JoiningEvent
  | EndEvent
  | ReopeningEvent
  | PartiesEvent
  | CorrespondenceEvent
  | OmbudsmanEvent
  | ArchiveEvent;

export type Stamped<H extends EventData = EventData> = H & Stamp;
export type ComplaintEvent = Stamped<EventData>;
export type EventType = EventData["type"];
