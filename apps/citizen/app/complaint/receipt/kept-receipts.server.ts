import type { Cookies } from "@gehoor/web/server/middleware/cookies.ts";
import { z } from "zod";

/** The newest first: the receipts this browser may see again, each by the key the API gave for it. */
const shape = z.array(z.object({ reference: z.string(), key: z.string() }));

const name = "ontvangen";
/** More complaints in one day than anybody makes, in a cookie of half a kilobyte. */
const most = 4;
/** As long as the API shows an access code again. */
const daySeconds = 24 * 60 * 60;

/** The address of a receipt. The reference tells nothing without the key, which stands in no address. */
export const receiptPath = (reference: string) => `/klacht/ontvangen/${encodeURIComponent(reference)}`;

/** Lets this browser see a receipt again for a day. */
export async function keepReceipt(cookies: Cookies, reference: string, key: string): Promise<void> {
  const others = (await keptReceipts(cookies)).filter((one) => one.reference !== reference);
  await cookies.writeDraft(name, [{ reference, key }, ...others].slice(0, most), daySeconds);
}

/** The key of a receipt; undefined when this browser does not hold it. */
export async function keyOfReceipt(cookies: Cookies, reference: string): Promise<string | undefined> {
  return (await keptReceipts(cookies)).find((one) => one.reference === reference)?.key;
}

/** Lets nobody who uses this browser next see a receipt. */
export async function forgetReceipts(cookies: Cookies): Promise<void> {
  await cookies.clearDraft(name);
}

async function keptReceipts(cookies: Cookies) {
  return (await cookies.readDraft(name, shape)) ?? [];
}
