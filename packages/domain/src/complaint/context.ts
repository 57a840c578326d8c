import type { Calendar } from "../calendar/calendar.ts";
import type { Coordination, Settings } from "../settings.ts";
import type { Actor } from "./actor.ts";

/** Everything a decision depends on besides the complaint: handed in, never looked up. */
export interface Context {
  readonly now: Temporal.Instant;
  readonly actor: Actor;
  /** The calendar this complaint was computed with, and the newest one (they differ until adopted). */
  readonly calendar: Calendar;
  readonly newestCalendar: Calendar;
  /** Likewise the settings its terms began with, and the newest ones (they differ until adopted). */
  readonly settings: Settings;
  readonly newestSettings: Settings;
  readonly coordination: Coordination;
}
