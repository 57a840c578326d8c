import type { Sql } from "@gehoor/api/filling";
import type { LoadProcess } from "./load/load-process.ts";
import { type Question, type Side, sides } from "./questions/question.ts";
import type { Contestants } from "./servers/contestants.ts";
import { workDuring } from "./work-of.ts";

/** What one side did of one question in one round. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly slowest99: number;
  /** Milliseconds of the processor for each request. */
  readonly node: number;
  readonly postgres: number;
}

/** By question, connections and side, round after round. */
export type Measurements = ReadonlyMap<string, readonly Measured[]>;

export function measuredKey(question: string, connections: number, side: Side): string {
  return `${question}|${connections}|${side}`;
}

export interface RoundsOptions {
  readonly rounds: number;
  /** Of each side in each round. */
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly signal: AbortSignal;
}

/** For what was cold since its last turn; the first round is a warm-up for compilers too, which takes some hundred requests. */
const WARM_UP_SECONDS = 0.2;
const FIRST_ROUND_SECONDS = 2;

/** Asks all sides in turn; who begins turns with the rounds, and the first round only warms up. */
export async function playRounds(
  questions: readonly Question[],
  contestants: Contestants,
  load: LoadProcess,
  sql: Sql,
  { rounds, seconds, connections, signal }: RoundsOptions,
): Promise<Measurements> {
  const measured = new Map<string, Measured[]>();
  for (let round = 0; round <= rounds; round += 1)
    for (const question of questions)
      for (const count of connections)
        for (const side of turned(sides, round)) {
          const asking = question.askings[side];
          if (!asking) continue;
          signal.throwIfAborted();
          const { url, pid } = side === "bare" ? contestants.raw : contestants[side];
          const job = { url: `${url}${asking.path}`, requests: asking.requests, connections: count };
          await load.run({ ...job, seconds: WARM_UP_SECONDS });
          let result: Awaited<ReturnType<LoadProcess["run"]>> | undefined;
          const work = await workDuring(pid, sql, async () => {
            result = await load.run({ ...job, seconds: round === 0 ? FIRST_ROUND_SECONDS : seconds });
          });
          if (!result || round === 0) continue;
          const key = measuredKey(question.key, count, side);
          const one: Measured = {
            perSecond: result.requests / result.seconds,
            median: result.median,
            slowest99: result.slowest99,
            node: work.node / result.requests,
            postgres: work.postgres / result.requests,
          };
          measured.set(key, [...(measured.get(key) ?? []), one]);
        }
  return measured;
}

function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}
