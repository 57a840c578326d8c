import { dutchCalendar } from "../calendar/dutch-calendar.ts";
import type { Actor } from "../complaint/actor.ts";
import type { Context } from "../complaint/context.ts";
import { defaultSettings, type Settings } from "../settings.ts";
import { at } from "./days.ts";
import { coordination } from "./people.ts";

/** Where the form on the site was designated (2:13(2)), so that every rule has something to do. */
export const settings: Settings = { ...defaultSettings, siteIsDesignated: true };
/** Where an adviser or committee handles complaints: ten weeks instead of six (Awb 9:11(1), 9:13). */
export const settingsWithAdviser: Settings = { ...settings, withAdviser: true };

/** The same municipality on another day; what a test does not name stays as it usually is. */
export function contextOf(actor: Actor, on: string, changes: Partial<Context> = {}): Context {
  return {
    now: at(on),
    actor,
    settings,
    newestSettings: settings,
    coordination,
    calendar: dutchCalendar,
    newestCalendar: dutchCalendar,
    ...changes,
  };
}
