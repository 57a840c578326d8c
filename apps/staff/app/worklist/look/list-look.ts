import type { Cookies } from "@gehoor/web/server/middleware/cookies.ts";
import { z } from "zod";

/** What a line of a list can show besides its reference, in the order in which it stands there. */
export const columns = [
  "complainant",
  "received",
  "summary",
  "department",
  "handler",
  "status",
  "channel",
  "term",
  "updated",
  "next",
] as const;
export type Column = (typeof columns)[number];

export const densities = ["dense", "roomy"] as const;

/** How somebody wants lists to look. */
export type ListLook = {
  readonly columns: readonly Column[];
  /** Dense shows each complaint on one line; roomy shows all of it. */
  readonly density: (typeof densities)[number];
};

/** What fits beside the rail on a screen of 1280 pixels. */
export const usualLook: ListLook = {
  columns: ["complainant", "received", "summary", "handler", "term", "next"],
  density: "dense",
};

const name = "list_look";
const keptSeconds = 365 * 24 * 3600;

/** As a form sends it: a column per tick, in whatever order. */
export const lookShape = z.object({
  columns: z
    .array(z.enum(columns))
    .max(columns.length)
    .transform((chosen) => columns.filter((column) => chosen.includes(column))),
  density: z.enum(densities),
});

/** Kept by the browser, not by the person: how much fits is a matter of the screen. */
export async function readLook(cookies: Pick<Cookies, "readDraft">): Promise<ListLook> {
  return (await cookies.readDraft(name, lookShape)) ?? usualLook;
}

export async function keepLook(cookies: Pick<Cookies, "writeDraft">, look: ListLook): Promise<void> {
  await cookies.writeDraft(name, look, keptSeconds);
}

export async function forgetLook(cookies: Pick<Cookies, "clearDraft">): Promise<void> {
  await cookies.clearDraft(name);
}
