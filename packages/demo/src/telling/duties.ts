import {
  amsterdamDay,
  type Calendar,
  type Complaint,
  type DispatchEvidence,
  decisionDueOn,
  isOpenStatus,
  type Notice,
  owesLateNotice,
  type Settings,
} from "@gehoor/domain";
import { at, workingDayFrom } from "./wall-clock.ts";

/** What happens without anybody deciding it: letters leave, terms pass. */
export type SystemDuty =
  | {
      readonly kind: "DISPATCH";
      readonly key: string;
      readonly at: Temporal.Instant;
      readonly by: "SYSTEM" | "POST";
      readonly notice: Notice;
      readonly evidence: DispatchEvidence;
    }
  | {
      readonly kind: "NoteLate" | "EndSupplementTerm";
      readonly key: string;
      readonly at: Temporal.Instant;
      readonly by: "SYSTEM";
    };

interface Setting {
  readonly calendar: Calendar;
  readonly settings: Settings;
}

/** Tells the duty that comes first in time; undefined when nothing is owed. What was done or refused before is in `done`. */
export type NextDuty = (complaint: Complaint, done: ReadonlySet<string>) => SystemDuty | undefined;

/** The duties of one complaint as it is lived through. */
export function dutiesIn(setting: Setting): NextDuty {
  const lateness = latenessIn(setting);
  return (complaint, done) => {
    let first: SystemDuty | undefined;
    const consider = (duty: SystemDuty | undefined) => {
      if (!duty || done.has(duty.key)) return;
      if (!first || Temporal.Instant.compare(duty.at, first.at) < 0) first = duty;
    };
    for (const notice of complaint.notices)
      if (notice.state === "REQUESTED") consider(dispatch(notice, setting));
    if (isOpenStatus(complaint.status)) {
      consider(lateness(complaint));
      consider(supplementOver(complaint));
    }
    return first;
  };
}

/** Mail leaves within minutes; the post goes the next working day at three. */
function dispatch(notice: Notice, { calendar }: Setting): SystemDuty {
  const key = `letter ${notice.number}`;
  const common = { kind: "DISPATCH", key, notice } as const;
  if (notice.channel === "POST") {
    const day = workingDayFrom(amsterdamDay(notice.requestedAt), 1, calendar);
    return { ...common, at: at(day, "15:00"), by: "POST", evidence: "POSTED" };
  }
  const evidence = notice.channel === "PORTAL" ? "SHOWN" : "ACCEPTED_BY_MAIL_SERVER";
  return { ...common, at: notice.requestedAt.add({ minutes: 1 }), by: "SYSTEM", evidence };
}

/**
 * Noting that the answer is late. The day is worked out anew only when what it follows from has changed: asked for after
 * every step it was a fifth of a bulk load.
 */
function latenessIn(setting: Setting): (complaint: Complaint) => SystemDuty | undefined {
  let known: { readonly of: Complaint; readonly duty: SystemDuty } | undefined;
  return (complaint) => {
    if (!complaint.startsOn || !owesLateNotice(complaint)) return undefined;
    if (!known || !hasSameTerm(known.of, complaint)) {
      const dueOn = decisionDueOn(complaint, setting);
      known = {
        of: complaint,
        duty: { kind: "NoteLate", key: `late ${dueOn}`, at: dawnAfter(dueOn), by: "SYSTEM" },
      };
    }
    return known.duty;
  };
}

function hasSameTerm(one: Complaint, other: Complaint): boolean {
  return (
    one.startsOn === other.startsOn &&
    one.firstContactOn === other.firstContactOn &&
    one.adjournment === other.adjournment &&
    one.postponements === other.postponements
  );
}

function supplementOver({ status, supplement }: Complaint): SystemDuty | undefined {
  if (status !== "AWAITING_SUPPLEMENT" || !supplement) return undefined;
  const { replyByOn } = supplement;
  return {
    kind: "EndSupplementTerm",
    key: `supplement ${replyByOn}`,
    by: "SYSTEM",
    at: dawnAfter(replyByOn),
  };
}

function dawnAfter(day: Temporal.PlainDate): Temporal.Instant {
  return at(day.add({ days: 1 }), "06:00");
}
