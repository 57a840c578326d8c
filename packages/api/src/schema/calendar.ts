import type { Calendar, DecreeDay } from "@gehoor/domain";
import { builder } from "./base/builder.ts";
import { DateScalar } from "./base/scalars.ts";

const ClosedDay = builder.objectRef<Calendar["closedDays"][number]>("ClosedDay").implement({
  description:
    "A day on which the municipality is closed; it counts for its own targets, never for the law's terms.",
  authScopes: { staff: true },
  fields: (t) => ({
    on: t.expose("on", { type: DateScalar, description: "The day." }),
    name: t.exposeString("name", { description: "Why." }),
  }),
});

const DecreeDayType = builder.objectRef<DecreeDay>("DecreeDay").implement({
  description:
    "A day equated with a holiday by decree. Unverified ones come from a secondary source and are to be checked.",
  authScopes: { staff: true },
  fields: (t) => ({
    on: t.expose("on", { type: DateScalar, description: "The day." }),
    decree: t.exposeString("decree", { description: "The royal decree it rests on." }),
    verified: t.exposeBoolean("verified", { description: "Whether it was checked in the Staatscourant." }),
  }),
});

const CalendarData = builder.objectRef<Calendar>("CalendarData").implement({
  description: "The part of the calendar that cannot be computed.",
  authScopes: { staff: true },
  fields: (t) => ({
    version: t.exposeInt("version", {
      description: "Complaints keep the version their terms were computed with.",
    }),
    decreeDays: t.expose("decreeDays", { type: [DecreeDayType], description: "By day." }),
    decreeYearsFrom: t.int({
      description: "The first year for which the decrees are known.",
      resolve: ({ decreeYears }) => decreeYears.from,
    }),
    decreeYearsTo: t.int({
      description: "The last year for which the decrees are known.",
      resolve: ({ decreeYears }) => decreeYears.to,
    }),
    closedDays: t.expose("closedDays", { type: [ClosedDay], description: "By day." }),
  }),
});

builder.queryField("calendar", (t) =>
  t.field({
    type: CalendarData,
    authScopes: { staff: true },
    description: "The days the terms are computed with, for whoever must check them.",
    resolve: (_, __, { system }) => system.policies.newestCalendar(),
  }),
);
