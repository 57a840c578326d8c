import { Pool } from "pg";
import type { Logger as Log } from "pino";
import { writableHost } from "../db/writable-host.ts";

/** After which it takes a server that says nothing for gone. */
const LONGEST_SILENCE_MILLISECONDS = 20_000;

/**
 * The connections that the queue's library works with. Made here rather than by the library, which stops listening for
 * faults before it closes them: a server that goes just then would end the process. Whoever opens it closes it.
 *
 * @param address of the server itself, one host or several; asked each time anew, for after a failover another is the one
 */
export async function openQueuePool(address: string, max: number, log: Log): Promise<Pool> {
  const pool = new Pool({
    connectionString: await writableHost(address),
    max,
    query_timeout: LONGEST_SILENCE_MILLISECONDS,
  });
  const told = (err: Error) => log.warn({ err }, "the queue lost a connection");
  pool.on("error", told);
  // While somebody has it in hand the pool does not listen.
  pool.on("connect", (client) => client.on("error", told));
  return pool;
}
