import {
  amsterdamDay,
  type Calendar,
  type Complaint,
  type DispatchEvidence,
  decisionDueOn,
  isOpenStatus,
  type Notice,
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

/** The duty that comes first in time; undefined when nothing is owed. What was done or refused before is in `done`. */
export function nextDuty(
  complaint: Complaint,
  setting: Setting,
  done: ReadonlySet<string>,
): SystemDuty | undefined {
  return [
    ...complaint.notices
      .filter((notice) => notice.state === "REQUESTED")
      .map((one) => dispatch(one, setting)),
    ...passing(complaint, setting),
  ]
    .filter((duty) => !done.has(duty.key))
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at))[0];
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

function passing(complaint: Complaint, { calendar, settings }: Setting): readonly SystemDuty[] {
  if (!isOpenStatus(complaint.status)) return [];
  const dawnAfter = (day: Temporal.PlainDate) => at(day.add({ days: 1 }), "06:00");
  const duties: SystemDuty[] = [];
  if (complaint.startsOn && !complaint.lateNotedOn) {
    const dueOn = decisionDueOn(complaint, { calendar, settings });
    duties.push({ kind: "NoteLate", key: `late ${dueOn}`, at: dawnAfter(dueOn), by: "SYSTEM" });
  }
  if (complaint.status === "AWAITING_SUPPLEMENT" && complaint.supplement) {
    const { replyByOn } = complaint.supplement;
    duties.push({
      ...{ kind: "EndSupplementTerm", key: `supplement ${replyByOn}`, by: "SYSTEM" },
      at: dawnAfter(replyByOn),
    });
  }
  return duties;
}
