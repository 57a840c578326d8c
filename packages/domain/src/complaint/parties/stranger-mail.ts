import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { type Refusal, refusal } from "../refusals.ts";
import type { Stamp } from "../stamp.ts";

/** How many people beside the complainants one complaint may have letters sent to, by word of its own people. */
const strangersAWeek = 3;
const HOURS_OF_A_WEEK = 7 * 24;

/**
 * Whoever appoints somebody makes us write to that person, who never asked us anything. Staff, who know why, are not held to
 * it. Not a guard: whether somebody may be represented does not depend on how often that changed (Awb 2:1, 2:15).
 */
export function mustNotFloodStrangers(complaint: Complaint, { actor, now }: Context): Refusal | undefined {
  if (!("partyId" in actor)) return undefined;
  return tooMuchMail(complaint.recentAppointments, strangersAWeek, now);
}

/** The appointments by word of its own people, with this one; of the last week. */
export function withAppointment(
  { recentAppointments }: Complaint,
  { at, by }: Stamp,
): readonly Temporal.Instant[] {
  if (!("partyId" in by)) return recentAppointments;
  const since = at.subtract({ hours: HOURS_OF_A_WEEK });
  return [...recentAppointments.filter((one) => Temporal.Instant.compare(one, since) > 0), at];
}

/**
 * @param asked when such letters were asked for, first to last
 * @param most how many a week may be
 * @returns undefined, or the refusal with the day on which it can be done again
 */
export function tooMuchMail(
  asked: readonly Temporal.Instant[],
  most: number,
  now: Temporal.Instant,
): Refusal | undefined {
  const oldest = asked.at(-most);
  const free = oldest?.add({ hours: HOURS_OF_A_WEEK });
  return free && Temporal.Instant.compare(free, now) > 0
    ? refusal("TOO_MUCH_MAIL", { againOn: amsterdamDay(free) })
    : undefined;
}
