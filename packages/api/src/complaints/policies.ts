import {
  type Actor,
  amsterdamDay,
  awayOn,
  type Calendar,
  type Complaint,
  type Context,
  type Coordination,
  type Settings,
  settingsFrom,
} from "@gehoor/domain";
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { freshReading } from "../db/fresh-reading.ts";
import type { Organisation } from "../db/organisation.ts";
import { calendarVersion, organisation, settingsVersion } from "../db/schema/configuration.ts";
import { absence, staff, staffRole } from "../db/schema/staff.ts";

/** What the municipality has published, as rules and letters need it. */
export interface Policies {
  /** Everything a decision on this complaint depends on; without a complaint, for opening one. */
  contextFor(complaint: Complaint | undefined, actor: Actor, now: Temporal.Instant): Promise<Context>;
  /** Names and addresses as they hold on a day; an ombudsman can change on 1 January (Gemeentewet 81p). */
  organisationOn(day: Temporal.PlainDate): Promise<Organisation>;
  newestSettings(): Promise<Settings>;
  /** Who coordinates at an instant: who is away changes with the day, and when somebody says so. */
  coordination(now: Temporal.Instant): Promise<Coordination>;
  newestCalendar(): Promise<Calendar>;
  /** Reads everything anew at the next question. */
  refresh(): void;
}

interface Published {
  readonly calendars: ReadonlyMap<number, Calendar>;
  readonly newest: Calendar;
  readonly settings: ReadonlyMap<number, Settings>;
  readonly newestSettings: Settings;
  readonly coordinators: Omit<Coordination, "away">;
  /** Of coordinators and deputies. */
  readonly absences: Parameters<typeof awayOn>[0];
  readonly organisations: readonly { readonly startsOn: Temporal.PlainDate; readonly data: Organisation }[];
}

/** Reads the policies when asked and keeps them for a moment: each command needs them, they hardly change. */
export function openPolicies(db: Database): Policies {
  const published = freshReading(() => read(db));
  return {
    contextFor: async (complaint, actor, now) => {
      // Another process may have made the version a moment ago, and already opened this complaint with it.
      const known = await published.get((kept) => !complaint || knows(kept, complaint));
      const { calendars, newest, settings: versions, newestSettings } = known;
      const calendar = complaint ? calendars.get(complaint.calendarVersion) : newest;
      const settings = complaint ? versions.get(complaint.settingsVersion) : newestSettings;
      if (!calendar) throw new Error(`There is no calendar of version ${complaint?.calendarVersion}`);
      if (!settings) throw new Error(`There are no settings of version ${complaint?.settingsVersion}`);
      const kept = { calendar, newestCalendar: newest, settings, newestSettings };
      return { now, actor, coordination: coordinationAt(known, now), ...kept };
    },
    organisationOn: async (day) => {
      const { organisations } = await published.get();
      const current = organisations.findLast(
        ({ startsOn }) => Temporal.PlainDate.compare(startsOn, day) <= 0,
      );
      const found = current ?? organisations[0];
      if (!found) throw new Error("The municipality's own data are missing: migrate first");
      return found.data;
    },
    newestSettings: async () => (await published.get()).newestSettings,
    coordination: async (now) => coordinationAt(await published.get(), now),
    newestCalendar: async () => (await published.get()).newest,
    refresh: published.forget,
  };
}

function coordinationAt({ coordinators, absences }: Published, now: Temporal.Instant): Coordination {
  return { ...coordinators, away: awayOn(absences, amsterdamDay(now)) };
}

function knows({ calendars, settings }: Published, { calendarVersion, settingsVersion }: Complaint): boolean {
  return calendars.has(calendarVersion) && settings.has(settingsVersion);
}

async function read(db: Database): Promise<Published> {
  const [calendars, settings, organisations, coordinators, absences] = await Promise.all([
    db.select({ published: calendarVersion.calendar }).from(calendarVersion).orderBy(calendarVersion.version),
    settingsLaid(db),
    db.select().from(organisation).orderBy(organisation.startsOn),
    db
      .select({ id: staff.id, deputy: staffRole.deputy })
      .from(staffRole)
      .innerJoin(staff, eq(staff.id, staffRole.staffId))
      .where(and(eq(staffRole.role, "COORDINATOR"), staff.active)),
    absencesOfCoordinators(db),
  ]);
  const newest = calendars.at(-1)?.published;
  const newestSettings = settings.at(-1);
  if (!newest || !newestSettings) throw new Error("The reference data are missing: migrate first");
  return {
    coordinators: {
      coordinators: coordinators.filter((one) => !one.deputy).map((one) => one.id),
      deputies: coordinators.filter((one) => one.deputy).map((one) => one.id),
    },
    absences,
    organisations,
    calendars: byVersion(calendars.map(({ published }) => published)),
    newest,
    settings: byVersion(settings),
    newestSettings,
  };
}

/** Those to come too: which of them run is asked of each day. */
async function absencesOfCoordinators(db: Database): Promise<Published["absences"]> {
  const coordinating = db
    .select({ id: staffRole.staffId })
    .from(staffRole)
    .where(eq(staffRole.role, "COORDINATOR"));
  const { staffId, fromOn, untilOn } = absence;
  const rows = await db
    .select({ staffId, fromOn, untilOn })
    .from(absence)
    .where(inArray(staffId, coordinating));
  return rows.map((row) => ({ ...row, untilOn: row.untilOn ?? undefined }));
}

async function settingsLaid(db: Database): Promise<readonly Settings[]> {
  const { version, settings } = settingsVersion;
  const rows = await db.select({ settings }).from(settingsVersion).orderBy(version);
  return rows.map((row) => settingsFrom(row.settings));
}

function byVersion<Published extends { readonly version: number }>(all: readonly Published[]) {
  return new Map(all.map((one) => [one.version, one]));
}
