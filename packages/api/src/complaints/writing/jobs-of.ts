import {
  type Complaint,
  type ComplaintEvent,
  type EventType,
  isOfAnswer,
  type NoticeKind,
  tellsOfPart,
} from "@gehoor/domain";
import type { AlertKind } from "../../db/codes.ts";
import { type AlertingEvent, eventCauses } from "./alert-causes.ts";

/** What the worker does for us; the payloads of the queue. */
export type Job =
  | {
      readonly task: "send_notice";
      readonly payload: { readonly complaintId: string; readonly number: number };
    }
  | {
      readonly task: "return_merged" | "carry_merged";
      readonly payload: { readonly complaintId: string };
    }
  | {
      readonly task: "mirror_joint" | "separate_parts";
      readonly payload: { readonly complaintId: string; readonly other: string };
    }
  | {
      readonly task: "raise_alert";
      readonly payload: { readonly complaintId: string; readonly kind: AlertKind; readonly cause: string };
    };

/** A job with the key under which it stands in the queue once. */
export type KeyedJob = Job & { readonly key: string };

/** What follows outside the complaint from these events, of which the last brought it to its version. */
export function jobsOf(complaint: Complaint, events: readonly ComplaintEvent[]): readonly KeyedJob[] {
  const before = complaint.version - events.length;
  return [...returning(complaint, events), ...ofEvents(complaint, events, before)];
}

/** It ended without an answer: what was joined to it goes on by itself (Awb 9:12(1)), unless its own people ended it too. */
function returning({ id, status }: Complaint, events: readonly ComplaintEvent[]): readonly KeyedJob[] {
  const ended = events.some(
    (event) => "ending" in event && event.ending !== undefined && !("joinedToo" in event && event.joinedToo),
  );
  if (!ended || status === "DECIDED") return [];
  return [{ task: "return_merged", payload: { complaintId: id }, key: `merged:${id}` }];
}

function ofEvents(
  complaint: Complaint,
  events: readonly ComplaintEvent[],
  before: number,
): readonly KeyedJob[] {
  const complaintId = complaint.id;
  return events.flatMap((event, index): readonly KeyedJob[] => {
    if (event.type === "NoticeRequested") return [sending(complaintId, event.number)];
    if (event.type === "ComplaintMerged")
      return [{ task: "carry_merged", payload: { complaintId }, key: `carry:${complaintId}` }];
    if (event.type === "ComplaintUnmerged")
      return event.from ? [separating(complaintId, event.from, event.at)] : [];
    if ((event.type === "HandledJointly" || event.type === "JointHandlingEnded") && event.by.kind === "STAFF")
      return [mirroring(complaintId, event.with)];
    // What waited for a way to this person may leave now.
    if (event.type === "ContactChanged" || event.type === "PortalOpened")
      return complaint.notices
        .filter(({ state }) => state === "REQUESTED")
        .map(({ number }) => sending(complaintId, number));
    if (!isAlerting(event.type) || !mustBeTold(event, complaint, events)) return [];
    const { kind } = eventCauses[event.type];
    const cause = `${event.type}:${before + index + 1}`;
    return [
      { task: "raise_alert", payload: { complaintId, kind, cause }, key: `alert:${complaintId}:${cause}` },
    ];
  });
}

/** What holds of two complaints is noted in both. */
function mirroring(complaintId: string, other: string): KeyedJob {
  return { task: "mirror_joint", payload: { complaintId, other }, key: `joint:${complaintId}:${other}` };
}

/** What came along goes back with it; each time anew, where it was joined again. */
function separating(complaintId: string, other: string, at: Temporal.Instant): KeyedJob {
  const key = `separate:${complaintId}:${at}`;
  return { task: "separate_parts", payload: { complaintId, other }, key };
}

function sending(complaintId: string, number: number): KeyedJob {
  return { task: "send_notice", payload: { complaintId, number }, key: `notice:${complaintId}:${number}` };
}

/** The mail server took an answer that was overtaken while it was leaving: it closed nothing, and somebody must know. */
function leftOvertaken(
  event: Extract<ComplaintEvent, { readonly type: "NoticeDispatched" }>,
  complaint: Complaint,
  events: readonly ComplaintEvent[],
): boolean {
  const kind = complaint.notices.find(({ number }) => number === event.number)?.kind;
  if (kind !== "DECISION" && kind !== "DECLINED") return false;
  // One of several that stands closes the case with the last of them.
  return (
    !isOfAnswer(complaint, event) &&
    !tellsOfPart(complaint, event) &&
    !events.some(({ type }) => type === "DeclineLapsed")
  );
}

function isAlerting(type: EventType): type is AlertingEvent {
  return Object.hasOwn(eventCauses, type);
}

/** Some of what alerts does so only as it happened here. */
function mustBeTold(event: ComplaintEvent, complaint: Complaint, events: readonly ComplaintEvent[]): boolean {
  switch (event.type) {
    // A request to the ombudsman is told of once, by what came to them, and never as a new complaint.
    case "ComplaintRegistered":
      return !complaint.straightToOmbudsman;
    case "FlagsSet":
      return event.urgent;
    case "MessageSent":
      return event.from === "COMPLAINANT";
    // Nobody reads the notes of a complaint unasked: what the desk took in must be told.
    case "NoteAdded":
      return event.atCounter === true;
    case "NoticeFailed":
      return mustBeKnown(complaint, event.number);
    case "NoticeDispatched":
      return leftOvertaken(event, complaint, events);
    default:
      return true;
  }
}

/**
 * A longer term counts because it was told (Awb 9:11(2), (3)), and what goes elsewhere has gone there by its letter (Awb 2:3,
 * 6:15): when that did not arrive, somebody must know.
 */
function mustBeKnown({ notices }: Complaint, number: number): boolean {
  const kind = notices.find((one) => one.number === number)?.kind;
  return kind !== undefined && kindsToKnow.has(kind);
}

const kindsToKnow: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "ADJOURNED",
  "POSTPONED",
  "FILE_TO_AUTHORITY",
  "HAND_OVER",
  "SIGNAL",
  "REQUEST_TO_OMBUDSMAN",
]);
