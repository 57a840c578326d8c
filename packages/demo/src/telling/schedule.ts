import { amsterdamDay, type Calendar } from "@gehoor/domain";
import { anyTale, LATELY_DAYS, LONG_AGO_DAYS, type Tale, tales } from "./catalogue.ts";
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
const OLDEST_DAYS = 730;

/**
 * When which complaint comes in, over the two years before `now`, oldest first. Every tale is told at least three times
 * where there is room: long ago, some weeks ago, and just begun. One day is made at a time, so that a million take no
 * more memory than three hundred.
 */
export function* schedule(
  count: number,
  random: Random,
  now: Temporal.Instant,
  calendar: Calendar,
): Generator<Scheduled, void> {
  const certain = count < 3 * tales.length ? [] : tales.flatMap((tale) => certainlyTold(tale, random));
  const others = daysOf(count - certain.length, random);
  // What fell in a weekend and waits for the desk to open.
  let waiting: readonly Scheduled[] = [];
  for (let ago = OLDEST_DAYS; ago > 0; ago -= 1) {
    const day = amsterdamDay(now).subtract({ days: ago });
    const begun = [
      ...certain.filter((one) => one.ago === ago).map(({ tale }) => tale),
      ...Array.from({ length: others[ago] ?? 0 }, () => anyTale(random, ago)),
    ].map((tale) => ({ tale, receivedAt: momentOn(day, tale, random, now, calendar) }));
    const midnight = at(day.add({ days: 1 }), "00:00");
    const known = inOrder([...waiting, ...begun]);
    waiting = known.filter(({ receivedAt }) => Temporal.Instant.compare(receivedAt, midnight) >= 0);
    yield* known.slice(0, known.length - waiting.length);
  }
  yield* waiting;
}

/** Between how many and how many days ago each tale is told for certain. */
const whenTold: Readonly<Record<Tale["told"], readonly (readonly [number, number])[]>> = {
  ALWAYS: [
    [1, 18],
    [20, 45],
    [200, 700],
  ],
  LATELY: [
    [1, 3],
    [4, 6],
    [7, LATELY_DAYS],
  ],
  LONG_AGO: [
    [LONG_AGO_DAYS, 620],
    [621, 680],
    [681, 725],
  ],
};

function certainlyTold(tale: Tale, random: Random) {
  const days = whenTold[tale.told];
  return days.map(([from, to]) => ({ ago: random.between(from, to), tale }));
}

/** How many of the others came in so many days ago. */
function daysOf(count: number, random: Random): Uint32Array {
  const days = new Uint32Array(OLDEST_DAYS + 1);
  for (let left = count; left > 0; left -= 1) {
    const ago = random.chance(RECENT_SHARE)
      ? random.between(1, RECENT_DAYS)
      : random.between(RECENT_DAYS, OLDEST_DAYS);
    days[ago] = (days[ago] ?? 0) + 1;
  }
  return days;
}

function inOrder(scheduled: readonly Scheduled[]): readonly Scheduled[] {
  return scheduled.toSorted((one, other) => Temporal.Instant.compare(one.receivedAt, other.receivedAt));
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
