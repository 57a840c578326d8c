import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Sql } from "../db/sql-client.ts";
import type { Environment } from "../env.ts";
import { requestError } from "../schema/request-errors.ts";

/** What is limited, each bucket by itself: how many within how many seconds. */
const buckets = {
  SIGN_IN_BY_ADDRESS: { points: 20, seconds: 600 },
  SIGN_IN_BY_REFERENCE: { points: 10, seconds: 600 },
  SIGN_IN_OVERALL: { points: 1000, seconds: 600 },
  STAFF_SIGN_IN_BY_ADDRESS: { points: 60, seconds: 600 },
  SUBMIT_BY_ADDRESS: { points: 20, seconds: 3600 },
  SUBMIT_BY_PERSON: { points: 10, seconds: 86_400 },
  RENEW_CODE_BY_COMPLAINT: { points: 5, seconds: 86_400 },
  REQUESTS_BY_ADDRESS: { points: 1200, seconds: 60 },
} as const;

export type Bucket = keyof typeof buckets;

export interface RateLimits {
  /**
   * Takes one from each bucket, each under its own key.
   *
   * @throws RATE_LIMITED with the seconds to wait, when one of them is empty
   */
  spend(...from: readonly (readonly [bucket: Bucket, key: string])[]): Promise<void>;
}

/** In the demo everybody comes from one address, and journeys sign in more often than people do. */
const DEMO_FACTOR = 50;

/** Limits that hold over all instances, because Postgres counts. Keys are hashed: the table tells nothing. */
export function openRateLimits(
  env: Pick<Environment, "GEHOOR_PROFILE">,
  sql: Sql,
  changes: Partial<Record<Bucket, number>> = {},
): RateLimits {
  const factor = env.GEHOOR_PROFILE === "production" ? 1 : DEMO_FACTOR;
  const limiter = (bucket: Bucket) =>
    new RateLimiterPostgres({
      storeClient: clientOn(sql),
      storeType: "client",
      tableName: "rate_limit",
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: bucket,
      points: changes[bucket] ?? buckets[bucket].points * factor,
      duration: buckets[bucket].seconds,
    });
  const limiters = new Map<Bucket, RateLimiterPostgres>();
  return {
    spend: async (...from) => {
      for (const [bucket, key] of from) {
        const known = limiters.get(bucket) ?? limiter(bucket);
        limiters.set(bucket, known);
        await known.consume(keyHash(key)).catch(refuse);
      }
    },
  };
}

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  throw requestError("RATE_LIMITED", "Too many of these; wait a while.", { retryAfterSeconds: seconds });
}

export function keyHash(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 32);
}

interface Question {
  readonly text: string;
  readonly values?: (string | number | null)[];
}

/** The limiter speaks the language of another Postgres client. */
function clientOn(sql: Sql) {
  return {
    query: async ({ text, values = [] }: Question) => {
      const rows = await sql.unsafe<{ points: number; expire: string | null }[]>(text, values, {
        prepare: true,
      });
      return {
        rows: rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) })),
        rowCount: rows.count,
      };
    },
  };
}
