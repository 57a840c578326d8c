import { amsterdamDay, type Calendar } from "@gehoor/domain";
import { anyTale, type Tale, tales } from "./catalogue.ts";
import type { Random } from "./random.ts";
import { at, workingDayFrom } from "./wall-clock.ts";

/** A tale and the moment at which it begins. */
export interface Scheduled {
  readonly tale: Tale;
  readonly receivedAt: Temporal.Instant;
}

/** Of this many, most began long ago and have ended. */
const RECENT_SHARE = 0.22;
const RECENT_DAYS = 60;

/**
 * When which complaint comes in, over the two years before `now`, oldest first. Every tale is told at least three times
 * where there is room: long ago, some weeks ago, and just begun.
 */
export function schedule(
  count: number,
  random: Random,
  now: Temporal.Instant,
  calendar: Calendar,
): readonly Scheduled[] {
  const daysAgo = (days: number, tale: Tale): Scheduled => ({
    tale,
    receivedAt: momentOn(amsterdamDay(now).subtract({ days }), tale, random, now, calendar),
  });
  const certain = tales.flatMap((tale) => [
    daysAgo(random.between(200, 700), tale),
    daysAgo(random.between(20, 45), tale),
    daysAgo(random.between(1, 18), tale),
  ]);
  const others = Array.from({ length: Math.max(0, count - certain.length) }, () => {
    const days = random.chance(RECENT_SHARE)
      ? random.between(1, RECENT_DAYS)
      : random.between(RECENT_DAYS, 730);
    return daysAgo(days, anyTale(random));
  });
  return [...(count < certain.length ? [] : certain), ...others.slice(0, count)]
    .sort((one, other) => Temporal.Instant.compare(one.receivedAt, other.receivedAt))
    .slice(0, count);
}

/** The site is open at night and on Sundays; the desk, the phone and the post room are not. */
function momentOn(
  day: Temporal.PlainDate,
  { channel }: Tale,
  random: Random,
  now: Temporal.Instant,
  calendar: Calendar,
): Temporal.Instant {
  const minutes = String(random.between(0, 59)).padStart(2, "0");
  const moment =
    channel && channel !== "WEB"
      ? at(workingDayFrom(day, 0, calendar), `${String(random.between(9, 15)).padStart(2, "0")}:${minutes}`)
      : at(day, `${String(random.between(0, 23)).padStart(2, "0")}:${minutes}`);
  const latest = now.subtract({ minutes: 90 });
  return Temporal.Instant.compare(moment, latest) > 0 ? latest : moment;
}
