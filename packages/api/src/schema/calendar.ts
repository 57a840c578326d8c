import type { Calendar, DecreeDay } from "@gehoor/domain";
import { builder } from "./base/builder.ts";
import { DateScalar } from "./base/scalars.ts";
import { allExposed, exposed, is } from "./exposed.ts";

const ClosedDay = builder.objectRef<Calendar["closedDays"][number]>("ClosedDay").implement({
  description:
    "A day on which the municipality is closed; it counts for its own targets, never for the law's terms.",
  authScopes: { staff: true },
  fields: allExposed({
    on: is(DateScalar, "The day."),
    name: is("String", "Why."),
  }),
});

const DecreeDayType = builder.objectRef<DecreeDay>("DecreeDay").implement({
  description:
    "A day equated with a holiday by decree. Unverified ones come from a secondary source and are to be checked.",
  authScopes: { staff: true },
  fields: allExposed({
    on: is(DateScalar, "The day."),
    decree: is("String", "The royal decree it rests on."),
    verified: is("Boolean", "Whether it was checked in the Staatscourant."),
  }),
});

const CalendarData = builder.objectRef<Calendar>("CalendarData").implement({
  description: "The part of the calendar that cannot be computed.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      version: is("Int", "Complaints keep the version their terms were computed with."),
      decreeDays: is([DecreeDayType], "By day."),
      closedDays: is([ClosedDay], "By day."),
    }),
    decreeYearsFrom: t.int({
      description: "The first year for which the decrees are known.",
      resolve: ({ decreeYears }) => decreeYears.from,
    }),
    decreeYearsTo: t.int({
      description: "The last year for which the decrees are known.",
      resolve: ({ decreeYears }) => decreeYears.to,
    }),
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
