import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { day } from "@gehoor/web/forms/reading/day-schema.server.ts";
import { z } from "zod";
import { conductDay } from "./screening-questions.ts";

const boxes = z.object({
  day: z.undefined().optional(),
  month: z.string().optional(),
  year: z.string(),
});

/**
 * When it happened, as `YYYY-MM-DD`. Who knows no more than the month or the year gets its last day, which serves a complainant
 * best: a year later we need not handle it any more (Awb 9:8(1)(b)).
 *
 * @param todayOn no later day is chosen; the API refuses what is still to come
 */
export const whenItHappened = (message: string, todayOn: string | undefined) =>
  z.preprocess((sent) => lastOf(sent, todayOn) ?? sent, day(message).optional());

function lastOf(sent: unknown, todayOn: string | undefined): string | undefined {
  const period = boxes.safeParse(sent);
  if (!period.success) return undefined;
  const { month = "12", year } = period.data;
  const [last] = ["31", "30", "29", "28"].flatMap(
    (number) => day().safeParse({ day: number, month, year }).data ?? [],
  );
  if (last === undefined || todayOn === undefined || last <= todayOn) return last;
  // A period that begins after today stays what it is: still to come.
  const first = day().safeParse({ day: "1", month: period.data.month ?? "1", year }).data ?? last;
  return first <= todayOn ? todayOn : last;
}

/** The form with the day that was chosen for a month or a year; undefined where its own is there, or none. */
export function withChosenDay(
  typed: FormState["typed"],
  chosenOn: string | undefined,
): FormState["typed"] | undefined {
  const [year, month, number] = chosenOn?.split("-") ?? [];
  const isOpen = (box: string) => !typed[`${conductDay}.${box}`]?.[0]?.trim();
  if (!year || !month || !number || !isOpen("day") || isOpen("year")) return undefined;
  return {
    ...typed,
    [`${conductDay}.day`]: [String(Number(number))],
    [`${conductDay}.month`]: [String(Number(month))],
    [`${conductDay}.year`]: [year],
  };
}
