import { z } from "zod";

/** A time of day as staff type it, `14`, `14.30`, `14:30` or `9u30`, as `HH:MM`. */
export const timeTyped = () =>
  z.string().transform((typed, context) => {
    const [, hours, minutes = "00"] = /^(\d{1,2})(?:[.:u h]?(\d{2}))?(?: ?uur)?$/i.exec(typed.trim()) ?? [];
    if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60)
      return `${hours.padStart(2, "0")}:${minutes}`;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });
