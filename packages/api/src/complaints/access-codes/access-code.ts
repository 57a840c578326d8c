import { createHmac, timingSafeEqual } from "node:crypto";
import type { ComplaintId, PartyId } from "@gehoor/domain";
import { and, eq } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import { accessCredential, session } from "../../db/schema/access.ts";
import type { Environment } from "../../settings/env.ts";

/** Crockford's alphabet: no I, L, O or U, so that nothing read aloud or from paper is mistaken. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS_PER_CHARACTER = 5;
const SECRET_CHARACTERS = 20;

/** The key from which new codes follow, and earlier ones whose codes still hold. */
export type CodeKeys = Pick<Environment, "ACCESS_CODE_KEY" | "ACCESS_CODE_KEY_PREVIOUS">;

/** All keys whose codes hold, the present one first. */
export function codeKeys(keys: CodeKeys): readonly string[] {
  return [keys.ACCESS_CODE_KEY, ...keys.ACCESS_CODE_KEY_PREVIOUS];
}

/** The secret part of a code, in bits; one more character checks the typing. */
export const accessCodeBits = SECRET_CHARACTERS * BITS_PER_CHARACTER;

/**
 * The access code of a party, such as `7K3M-9QRT-2XWB-40DF-6HNZ-C`: follows from the installation's key, so that it need
 * not be stored anywhere to be shown again. The next rotation gives another one.
 */
export function accessCode(
  key: string,
  complaintId: ComplaintId,
  partyId: PartyId,
  rotation: number,
): string {
  const digest = createHmac("sha256", key).update(`code:${complaintId}:${partyId}:${rotation}`).digest();
  const characters = Array.from({ length: SECRET_CHARACTERS }, (_, index) =>
    ALPHABET.charAt(bitsAt(digest, index * BITS_PER_CHARACTER)),
  ).join("");
  return (characters + checkCharacter(characters)).replace(/.{4}(?=.)/g, "$&-");
}

/** What is stored of a code: a hash that nobody without the key can compare guesses with. */
export function accessCodeHash(key: string, code: string): string {
  return createHmac("sha256", key)
    .update(`hash:${code.replaceAll("-", "")}`)
    .digest("hex");
}

/** Reads a code as typed: case, blanks and dashes of any kind, the word before it and the usual mix-ups forgiven; undefined when mistyped. */
export function parseAccessCode(typed: string): string | undefined {
  const characters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/^\s*(?:(?:TOEGANGS|ACCESS )?CODE\s*:|TOEGANGSCODE\s)/, "")
    .replace(/[^A-Z0-9]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const secret = characters.slice(0, -1);
  const wellFormed =
    characters.length === SECRET_CHARACTERS + 1 && [...characters].every((one) => ALPHABET.includes(one));
  return wellFormed && checkCharacter(secret) === characters.at(-1)
    ? characters.replace(/.{4}(?=.)/g, "$&-")
    : undefined;
}

/** Compares two hashes without telling by the time it takes how far they agree. */
export function sameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The current code of a party, for its holder's letter, by whichever key it was given out; undefined when the party has
 * none (any more), or one that no key of ours opens: a code that does not work is better not shown.
 */
export async function currentAccessCode(
  db: Database,
  keys: CodeKeys,
  complaintId: ComplaintId,
  partyId: PartyId,
): Promise<string | undefined> {
  const [row] = await db
    .select({ rotation: accessCredential.rotation, codeHash: accessCredential.codeHash })
    .from(accessCredential)
    .where(and(eq(accessCredential.complaintId, complaintId), eq(accessCredential.partyId, partyId)));
  if (!row) return undefined;
  const key = codeKeys(keys).find(
    (one) => accessCodeHash(one, accessCode(one, complaintId, partyId, row.rotation)) === row.codeHash,
  );
  return key && accessCode(key, complaintId, partyId, row.rotation);
}

/** Gives a party another code and ends what the old one opened; undefined when the party has none. */
export async function rotateAccessCode(
  db: Database,
  key: string,
  complaintId: ComplaintId,
  partyId: PartyId,
): Promise<string | undefined> {
  const ofParty = and(eq(accessCredential.complaintId, complaintId), eq(accessCredential.partyId, partyId));
  return db.transaction(async (transaction) => {
    const [row] = await transaction
      .select({ rotation: accessCredential.rotation })
      .from(accessCredential)
      .where(ofParty)
      .for("update");
    if (!row) return undefined;
    const rotation = row.rotation + 1;
    const code = accessCode(key, complaintId, partyId, rotation);
    await transaction
      .update(accessCredential)
      .set({ rotation, codeHash: accessCodeHash(key, code), failures: 0, lockedUntilAt: null })
      .where(ofParty);
    await transaction
      .delete(session)
      .where(and(eq(session.complaintId, complaintId), eq(session.partyId, partyId)));
    return code;
  });
}

/** Five bits of the digest, from this bit on. */
function bitsAt(digest: Buffer, from: number): number {
  const pair = digest.readUInt16BE(Math.floor(from / 8));
  return (pair >> (16 - BITS_PER_CHARACTER - (from % 8))) & (ALPHABET.length - 1);
}

/**
 * Each character times another power of x, added up, in the field of 32 elements (x^5 + x^2 + 1): finds every single wrong
 * character and every swap of two.
 */
function checkCharacter(characters: string): string {
  const timesX = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
  const check = [...characters].reduce((sum, one) => timesX(sum ^ ALPHABET.indexOf(one)), 0);
  return ALPHABET.charAt(check);
}
