import { codesOf } from "./codes-of.ts";
import type { Settings } from "./settings.ts";

/** The ladder is told step by step: `ladderChanges`. */
export type SettingName = Exclude<keyof Settings, "version" | "ladder">;

/** One setting that became another one; flags as 0 and 1. */
export interface SettingChange {
  readonly name: SettingName;
  readonly from: number;
  readonly to: number;
}

/** All of them, written as the keys of a record so that the compiler asks for every one. */
const named: Readonly<Record<SettingName, true>> = {
  withAdviser: true,
  contactTargetDays: true,
  routingTargetDays: true,
  hearingReplyDays: true,
  informalReviewWeeks: true,
  followUpTargetWeeks: true,
  bbsIsOwnAuthority: true,
  siteIsDesignated: true,
};
export const settingNames = codesOf(named);

/** What differs between two versions of the settings. */
export function settingsChanges(before: Settings, after: Settings): readonly SettingChange[] {
  return settingNames
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, from: Number(before[name]), to: Number(after[name]) }));
}
