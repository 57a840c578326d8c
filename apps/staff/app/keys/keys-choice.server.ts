import type { Cookies } from "@gehoor/web/server/middleware/cookies.ts";
import { z } from "zod";

const name = "keys";
const keptSeconds = 365 * 24 * 3600;

/** Whether the keys are on in this browser, as they are for who never chose. */
export async function areKeysOn(cookies: Pick<Cookies, "readDraft">): Promise<boolean> {
  return (await cookies.readDraft(name, z.enum(["on", "off"]))) !== "off";
}

export async function switchKeys(cookies: Pick<Cookies, "writeDraft">, on: boolean): Promise<void> {
  await cookies.writeDraft(name, on ? "on" : "off", keptSeconds);
}
