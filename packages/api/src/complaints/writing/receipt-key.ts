import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * What a browser holds to see its receipt again: the name under which the form was taken in, sealed, so that whoever reads
 * only the database cannot ask for an access code with it.
 */
export function receiptKey(secret: string, onceKey: string): string {
  return `${onceKey}.${sealOf(secret, onceKey)}`;
}

/** The name under which the form was taken in; undefined for what none of these secrets sealed. */
export function onceKeyIn(secrets: readonly string[], key: string): string | undefined {
  const [onceKey = "", seal = ""] = key.split(".");
  const sealedBy = (secret: string) => {
    const [right, given] = [Buffer.from(sealOf(secret, onceKey)), Buffer.from(seal)];
    return right.length === given.length && timingSafeEqual(right, given);
  };
  return secrets.some(sealedBy) ? onceKey : undefined;
}

function sealOf(secret: string, onceKey: string): string {
  return createHmac("sha256", secret).update(`receipt:${onceKey}`).digest("base64url");
}
