import { z } from "zod";
import { typedDay } from "./typed-day.ts";

/** A required day from a `DayField`, as `YYYY-MM-DD`. @param todayOn what "today" and a missing year are seen from */
export const dayTyped = (todayOn: string) =>
  z.string().transform((typed, context) => {
    const day = typedDay(typed, todayOn);
    if (day !== undefined) return day;
    context.addIssue({ code: "custom", params: { kind: "day" } });
    return z.NEVER;
  });
