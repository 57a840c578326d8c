import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { addWorkingDays, type Calendar } from "../../calendar/calendar.ts";
import type { TextRef } from "../../ids.ts";
import type { Channel } from "../codes.ts";
import type { Context } from "../context.ts";
import { actingStaff, isBefore, today } from "../guards.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { firstOf, type RuleResult, unless } from "../rule.ts";
import { type ComplaintContent, contentOf, contentRefusal, open } from "./submit-complaint.ts";

const BACKDATING_WITHOUT_REASON_DAYS = 3;

export interface RegisterComplaint extends ComplaintContent {
  readonly type: "RegisterComplaint";
  readonly channel: Exclude<Channel, "WEB">;
  /** The real day of arrival, not the day of typing. */
  readonly receivedOn: Temporal.PlainDate;
  /** The day of first filing with another authority that sent it on; counts for the year of 9:8(1)(b). */
  readonly firstFiledOn: Temporal.PlainDate | undefined;
  /** The day on which the letter was opened or the message read: by then a breach in it was known (AVG 33). */
  readonly openedOn?: Temporal.PlainDate | undefined;
  readonly backdatingReason: TextRef | undefined;
  /** Where the paper original lies, where no scan is enclosed. */
  readonly paperReference: TextRef | undefined;
  /** Told in words, as always by phone: the statutory terms start when the complainant confirms the written form. */
  readonly oral: boolean;
  readonly readBack: boolean;
}

/** Registration on behalf of somebody (Awb 2:1, 9:2): paper, desk, phone, mail. */
export function registerComplaint(command: RegisterComplaint, context: Context): RuleResult {
  const day = today(context);
  const isOral = command.oral || command.channel === "PHONE";
  const roles = context.actor.kind === "STAFF" ? context.actor.roles : [];
  const mayRegister = roles.includes("INTAKE") || roles.includes("COORDINATOR");
  return unless(
    firstOf(
      mayRegister ? undefined : refusal("NOT_YOURS"),
      isBefore(day, command.receivedOn) ? refusal("RECEIVED_IN_FUTURE", { todayOn: day }) : undefined,
      backdatingRefusal(command, context),
      command.firstFiledOn && isBefore(command.receivedOn, command.firstFiledOn)
        ? refusal("FILED_AFTER_RECEIPT", { receivedOn: command.receivedOn })
        : undefined,
      openingRefusal(command, day),
      isOral && !command.readBack ? refusal("NOT_READ_BACK") : undefined,
      paperRefusal(command),
      contentRefusal(command, command.receivedOn),
    ),
    () =>
      open(
        context,
        command,
        {
          type: "ComplaintRegistered",
          registeredBy: actingStaff(context),
          backdatingReason: command.backdatingReason,
          paperReference: command.paperReference,
          channel: command.channel,
          receivedAt: context.now,
          receivedOn: command.receivedOn,
          firstContactOn: command.receivedOn,
          startsOn: isOral ? undefined : command.receivedOn,
          lodgedOn: command.firstFiledOn ?? command.receivedOn,
          ...contentOf(command, context),
        },
        awareAt(command, context),
      ),
  );
}

/** Opened between arrival and today. */
function openingRefusal(
  { openedOn, receivedOn }: RegisterComplaint,
  todayOn: Temporal.PlainDate,
): Refusal | undefined {
  if (!openedOn) return undefined;
  if (isBefore(todayOn, openedOn)) return refusal("DAY_IN_FUTURE", { todayOn });
  return isBefore(openedOn, receivedOn) ? refusal("DAY_BEFORE_RECEIPT", { receivedOn }) : undefined;
}

/** Aware from the first moment of that day, since nobody keeps the hour; of today from now on. */
function awareAt({ openedOn }: RegisterComplaint, { now }: Context): Temporal.Instant | undefined {
  if (!openedOn || openedOn.equals(amsterdamDay(now))) return undefined;
  return openedOn.toZonedDateTime("Europe/Amsterdam").toInstant();
}

/**
 * The first day of receipt that may be registered today without saying why only now. More than three working days ago needs a
 * reason: the term was running unseen.
 */
export function registeredFreelyFromOn(todayOn: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  const isFree = (receivedOn: Temporal.PlainDate) =>
    !isBefore(addWorkingDays(receivedOn, BACKDATING_WITHOUT_REASON_DAYS, calendar), todayOn);
  let first = todayOn;
  while (isFree(first.subtract({ days: 1 }))) first = first.subtract({ days: 1 });
  return first;
}

function backdatingRefusal(command: RegisterComplaint, context: Context): Refusal | undefined {
  const freeFromOn = registeredFreelyFromOn(today(context), context.newestCalendar);
  return isBefore(command.receivedOn, freeFromOn) && !command.backdatingReason
    ? refusal("BACKDATED_WITHOUT_REASON", { days: BACKDATING_WITHOUT_REASON_DAYS })
    : undefined;
}

/** A paper complaint stays findable: by its scan, or by where the original lies. */
function paperRefusal(command: RegisterComplaint): Refusal | undefined {
  const kept = command.enclosures.length > 0 || command.paperReference !== undefined;
  return command.channel === "PAPER" && !kept ? refusal("SCAN_MISSING") : undefined;
}
