import { type Actor, defaultSettings, dutchCalendar, formatReference } from "@gehoor/domain";
import { departmentId, headOf, staffActor, staffId, staffNames } from "../people/staff.ts";
import { type Before, subjectOf } from "./catalogue.ts";
import { liveThrough, type World } from "./live-through.ts";
import type { LetterWriter, LivedFile } from "./lived-file.ts";
import { openingOf } from "./opening.ts";
import type { Random } from "./random.ts";
import type { Scheduled } from "./schedule.ts";
import type { Scene, StoryTools } from "./story.ts";
import { ZONE } from "./wall-clock.ts";

/** The municipality of the demo. */
export function demoWorld(letters: LetterWriter): World {
  return {
    calendar: dutchCalendar,
    settings: defaultSettings,
    earlierSettings: { ...defaultSettings, version: defaultSettings.version - 1, withAdviser: true },
    coordination: { coordinators: [staffId("n.jansen")], deputies: [staffId("f.dekker")], away: [] },
    post: staffActor("l.mulder"),
    staffNames,
    letters,
  };
}

/** The year in which it came in, which its reference counts in. */
export function yearOf({ receivedAt }: Scheduled): number {
  return receivedAt.toZonedDateTimeISO(ZONE).year;
}

/** Lives through one scheduled tale up to now, as complaint number so-and-so of its year, after those `before`. */
export function tell(
  world: World,
  scheduled: Scheduled,
  random: Random,
  number: number,
  until: Temporal.Instant,
  before: readonly Before[],
): LivedFile & Before {
  const { matter, resident, earlier } = subjectOf(scheduled.tale, random, before);
  const tools: StoryTools = { random, matter, staff: staffActor, staffId, headOf, complainant, earlier };
  const reference = formatReference(yearOf(scheduled), number);
  const opening = openingOf(scheduled, { matter, resident }, reference, {
    random,
    staff: staffActor,
    departmentId,
  });
  const { receivedAt } = scheduled;
  const settings = scheduled.tale.withAdviser ? world.earlierSettings : world.settings;
  const file = liveThrough({ ...world, settings }, random, scheduled.tale.story(tools), {
    opening,
    receivedAt,
    until,
    by: staffActor("l.mulder"),
  });
  return { ...file, matter, resident };
}

function complainant({ complainantId }: Scene): Actor {
  return { kind: "COMPLAINANT", partyId: complainantId };
}
