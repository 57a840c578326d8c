import type { Cookies } from "@gehoor/web/server/middleware/cookies.ts";
import { z } from "zod";
import { columns, densities, type ListLook, usualLook } from "./list-look.ts";

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

/**
 * Kept by the browser, not by the person: how much fits is a matter of the screen.
 *
 * @param usual how lists look to who chose nothing
 */
export async function readLook(cookies: Pick<Cookies, "readDraft">, usual = usualLook): Promise<ListLook> {
  return (await cookies.readDraft(name, lookShape)) ?? usual;
}

export async function keepLook(cookies: Pick<Cookies, "writeDraft">, look: ListLook): Promise<void> {
  await cookies.writeDraft(name, look, keptSeconds);
}

export async function forgetLook(cookies: Pick<Cookies, "clearDraft">): Promise<void> {
  await cookies.clearDraft(name);
}
