import type { Client } from "./client-address.ts";
import type { Session } from "./session.ts";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/**
 * What is limited, each bucket by itself: how many within how many seconds. A network of IPv6 holds thousands of addresses
 * and perhaps a whole office, so its bucket is ten times as wide as that of one address.
 *
 * `kept` says where it is counted: in the database over all instances, or in this process, where a statement for each
 * request would cost more than it protects.
 */
export const buckets = {
  /** Everything a visitor or complainant asks. Staff, who sit behind one address by the hundred, are counted as people. */
  REQUESTS_BY_ADDRESS: { points: 1200, seconds: MINUTE, kept: "HERE" },
  REQUESTS_BY_NETWORK: { points: 12_000, seconds: MINUTE, kept: "HERE" },
  REQUESTS_BY_PERSON: { points: 1200, seconds: MINUTE, kept: "HERE" },
  /** Access codes that were wrong: the right one takes nothing and always gets in. */
  WRONG_CODES_BY_ADDRESS: { points: 20, seconds: 10 * MINUTE, kept: "DATABASE" },
  WRONG_CODES_BY_NETWORK: { points: 200, seconds: 10 * MINUTE, kept: "DATABASE" },
  /** Tokens of the identity provider that were refused; likewise. */
  REFUSED_TOKENS_BY_ADDRESS: { points: 60, seconds: 10 * MINUTE, kept: "DATABASE" },
  REFUSED_TOKENS_BY_NETWORK: { points: 600, seconds: 10 * MINUTE, kept: "DATABASE" },
  /** Set by the municipality: a library, a care home or a mobile network shows one address for many (Awb 2:13). */
  SUBMIT_BY_ADDRESS: { points: 60, seconds: HOUR, kept: "DATABASE" },
  SUBMIT_BY_NETWORK: { points: 600, seconds: HOUR, kept: "DATABASE" },
  SUBMIT_BY_PERSON: { points: 10, seconds: DAY, kept: "DATABASE" },
  /** What a complainant or representative does to a complaint; staff have work to do. */
  COMMANDS_BY_PERSON: { points: 60, seconds: HOUR, kept: "DATABASE" },
  /** What the desk looks up for who rings: more than anybody answers. */
  CALLS_BY_PERSON: { points: 60, seconds: HOUR, kept: "DATABASE" },
  RENEW_CODE_BY_COMPLAINT: { points: 5, seconds: DAY, kept: "DATABASE" },
} as const satisfies Record<string, { points: number; seconds: number; kept: "HERE" | "DATABASE" }>;

export type Bucket = keyof typeof buckets;

/** One point to take from a bucket, counted under this key. */
export type Spending = readonly [bucket: Bucket, key: string];

/** What is counted by where somebody is: by address, and where that is IPv6 by its wider network too. */
export function fromPlace(
  what: "REQUESTS" | "WRONG_CODES" | "REFUSED_TOKENS" | "SUBMIT",
  { address, network }: Client,
): readonly Spending[] {
  return [[`${what}_BY_ADDRESS`, address], ...(network ? [[`${what}_BY_NETWORK`, network] as const] : [])];
}

/** What a request takes before anything else. */
export function requestOf(session: Session | undefined, client: Client): readonly Spending[] {
  if (!session) return fromPlace("REQUESTS", client);
  const person = [
    "REQUESTS_BY_PERSON",
    session.kind === "STAFF" ? session.staffId : session.partyId,
  ] as const;
  return session.kind === "STAFF" ? [person] : [person, ...fromPlace("REQUESTS", client)];
}

/** What a command takes. */
export function commandOf(session: Session | undefined): readonly Spending[] {
  return session && session.kind !== "STAFF" ? [["COMMANDS_BY_PERSON", session.partyId]] : [];
}
