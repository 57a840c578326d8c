import type { CalendarChange, SettingChange, StepChange } from "@gehoor/domain";
import { readVersionChanges, type VersionChange } from "../../administration/version-changes.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { CalendarChangeKindEnum, RungEnum, SettingNameEnum } from "../codes/administration-codes.ts";
import { TermKindEnum } from "../codes/term-codes.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { workingDaysMeaning } from "./ladder-types.ts";

const ChangedDayType = builder.objectRef<CalendarChange>("ChangedDay").implement({
  description: "A day that a version of the calendar changed.",
  authScopes: { upkeep: true },
  fields: (t) => ({
    change: t.expose("kind", { type: CalendarChangeKindEnum, description: "What was done." }),
    on: t.expose("on", { type: DateScalar, description: "The day." }),
  }),
});

const ChangedSettingType = builder.objectRef<SettingChange>("ChangedSetting").implement({
  description: "A setting that a version changed.",
  authScopes: { upkeep: true },
  fields: allExposed({
    name: is(SettingNameEnum, "Which."),
    from: is("Int", "As it was; 0 for no, 1 for yes."),
    to: is("Int", "As it is from then on."),
  }),
});

const ChangedStepType = builder.objectRef<StepChange>("ChangedStep").implement({
  description: "A step of who is told of a term that a version changed.",
  authScopes: { upkeep: true },
  fields: allExposed({
    termKind: is(TermKindEnum, "Of which terms."),
    rung: is(RungEnum, "Who is told."),
    from: orNull("Int", `As it was. ${workingDaysMeaning}`),
    to: orNull("Int", "As it is from then on."),
  }),
});

const VersionChangeType = builder.objectRef<VersionChange>("VersionChange").implement({
  description:
    "A version of the calendar or of the settings. One without days, settings and steps came along.",
  authScopes: { upkeep: true },
  fields: (t) => ({
    ...exposed(t, {
      version: is("Int", "Its number."),
      at: is(DateTimeScalar, "Since when it holds."),
      by: orNull(StaffMemberType, "Who published it; null when it came along."),
    }),
    ofCalendar: t.boolean({
      description: "True: of the calendar. False: of the settings.",
      resolve: ({ kind }) => kind === "calendar",
    }),
    days: t.field({
      type: [ChangedDayType],
      description: "What it changed in the calendar.",
      resolve: ({ days }) => [...days],
    }),
    settings: t.field({
      type: [ChangedSettingType],
      description: "What it changed in the settings.",
      resolve: ({ settings }) => [...settings],
    }),
    steps: t.field({
      type: [ChangedStepType],
      description: "What it changed in when who is told of a term.",
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

builder.queryField("versionChanges", (t) =>
  t.field({
    type: [VersionChangeType],
    authScopes: { upkeep: true },
    description: "Who changed calendar and settings when, latest first; fifty at most.",
    resolve: async (_, __, { system }) => [...(await readVersionChanges(system.sql))],
  }),
);
