import { archiveEvolvers } from "./archive/events.ts";
import { assessmentEvolvers } from "./assessment/events.ts";
import { endEvolvers } from "./closing/end-events.ts";
import { handOverEvolvers } from "./closing/hand-over/hand-over-events.ts";
import { joiningEvolvers } from "./closing/joining-events.ts";
import { reopeningEvolvers } from "./closing/reopening-events.ts";
import type { Complaint } from "./complaint.ts";
import { correspondenceEvolvers } from "./correspondence/events.ts";
import { decisionEvolvers } from "./decision/events.ts";
import { declineEvolvers } from "./decline/events.ts";
import type { ComplaintEvent, EventData } from "./event.ts";
import type { EvolversOf } from "./evolver.ts";
import { handlingEvolvers } from "./handling/events.ts";
import { withoutLapsedProposal } from "./handling/proposal.ts";
import { respondentEvolvers } from "./handling/respondent-events.ts";
import { hearingEvolvers } from "./hearing/events.ts";
import { intakeEvolvers } from "./intake/events.ts";
import { opened } from "./intake/opened.ts";
import type { OpeningEvent } from "./intake/opening-event.ts";
import { ombudsmanEvolvers } from "./ombudsman/events.ts";
import { partiesEvolvers } from "./parties/events.ts";
import { settlementEvolvers } from "./settlement/events.ts";
import { termEvolvers } from "./term/events.ts";

const evolvers: EvolversOf<Exclude<EventData, OpeningEvent>> = {
  ...intakeEvolvers,
  ...assessmentEvolvers,
  ...declineEvolvers,
  ...settlementEvolvers,
  ...respondentEvolvers,
  ...handlingEvolvers,
  ...hearingEvolvers,
  ...termEvolvers,
  ...decisionEvolvers,
  ...handOverEvolvers,
  ...joiningEvolvers,
  ...endEvolvers,
  ...reopeningEvolvers,
  ...partiesEvolvers,
  ...correspondenceEvolvers,
  ...ombudsmanEvolvers,
  ...archiveEvolvers,
};

/** The name of every event after the first. */
export const evolverTypes: readonly string[] = Object.keys(evolvers);

/**
 * The state after one more event. The first event must be one that opens a complaint. An event of a newer release only counts:
 * this one cannot know what it changes, and goes on reading what it knows.
 */
export function evolve(complaint: Complaint | undefined, event: ComplaintEvent): Complaint {
  if (event.type === "ComplaintSubmitted" || event.type === "ComplaintRegistered") return opened(event);
  if (!complaint) throw new Error(`${event.type} cannot be the first event of a complaint`);
  if (!(event.type in evolvers)) return { ...complaint, version: complaint.version + 1 };
  // The table pairs each event type with its own evolver, which the compiler cannot follow through a lookup.
  const change = evolvers[event.type] as (complaint: Complaint, event: ComplaintEvent) => Partial<Complaint>;
  return withoutLapsedProposal({
    ...complaint,
    ...change(complaint, event),
    version: complaint.version + 1,
  });
}

/** Folds a whole history; undefined when there is none. */
export function fold(events: readonly ComplaintEvent[]): Complaint | undefined {
  return events.reduce<Complaint | undefined>(evolve, undefined);
}
