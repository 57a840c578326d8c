import { createHash } from "node:crypto";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Sql } from "../db/sql-client.ts";
import { requestError } from "../request-errors.ts";
import type { Environment } from "../settings/env.ts";
import { type Bucket, buckets, type Spending } from "./buckets.ts";

export interface RateLimits {
  /**
   * Takes one from each bucket, or from none: what an earlier one gave comes back when a later one is empty, so that
   * nobody empties a bucket of many by asking again and again at one of their own. Name the narrowest first.
   *
   * @returns the seconds to wait when one of them was empty; undefined when all gave
   */
  take(...from: readonly Spending[]): Promise<number | undefined>;
  /**
   * The same for a request that ends with it.
   *
   * @throws RATE_LIMITED with the seconds to wait, when one of them is empty
   */
  spend(...from: readonly Spending[]): Promise<void>;
}

/** In the demo everybody comes from one address, and journeys sign in more often than people do. */
const DEMO_FACTOR = 50;

type LimitSettings = Pick<Environment, "GEHOOR_PROFILE"> & Partial<Pick<Environment, "COMPLAINTS_PER_HOUR">>;

/** Limits of the profile, and those the municipality set. Keys are hashed: what is kept of them tells nothing. */
export function openRateLimits(
  env: LimitSettings,
  sql: Sql,
  changes: Partial<Record<Bucket, number>> = {},
): RateLimits {
  const factor = env.GEHOOR_PROFILE === "production" ? 1 : DEMO_FACTOR;
  const { COMPLAINTS_PER_HOUR: complaints = buckets.SUBMIT_BY_ADDRESS.points } = env;
  const set: Partial<Record<Bucket, number>> = {
    SUBMIT_BY_ADDRESS: complaints,
    SUBMIT_BY_NETWORK: complaints * 10,
  };
  const open = (bucket: Bucket): RateLimiterAbstract => {
    const { points: usual, seconds, kept } = buckets[bucket];
    const points = changes[bucket] ?? (set[bucket] ?? usual) * factor;
    const options = { keyPrefix: bucket, points, duration: seconds };
    return kept === "HERE"
      ? new RateLimiterMemory(options)
      : new RateLimiterPostgres({
          ...options,
          storeClient: clientOn(sql),
          storeType: "client",
          tableName: "rate_limit",
          tableCreated: true,
          clearExpiredByTimeout: false,
        });
  };
  const limiters = new Map<Bucket, RateLimiterAbstract>();
  const limiterOf = (bucket: Bucket) => {
    const known = limiters.get(bucket) ?? open(bucket);
    limiters.set(bucket, known);
    return known;
  };
  const take: RateLimits["take"] = async (...from) => {
    const taken: Spending[] = [];
    for (const [bucket, key] of from) {
      const wait = await limiterOf(bucket)
        .consume(keyHash(key))
        .then(() => undefined, secondsToWait);
      if (wait !== undefined) {
        await Promise.all(taken.map(([given, by]) => limiterOf(given).reward(keyHash(by))));
        return wait;
      }
      taken.push([bucket, key]);
    }
    return undefined;
  };
  return {
    take,
    spend: async (...from) => {
      const retryAfterSeconds = await take(...from);
      if (retryAfterSeconds !== undefined)
        throw requestError("RATE_LIMITED", "Too many of these; wait a while.", { retryAfterSeconds });
    },
  };
}

function secondsToWait(reason: unknown): number {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
}

/** The instant at which to try again. */
export function inSeconds(seconds: number): Temporal.Instant {
  return Temporal.Now.instant().round("second").add({ seconds });
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
