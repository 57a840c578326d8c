import type { Sql } from "../db/sql-client.ts";
import type { Fault } from "../verification/fault.ts";
import { verifyFile } from "../verification/verify-file.ts";

/** Every fault of the file, in the order found; an untouched one has none. */
export async function faultsOf(sql: Sql): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  await verifyFile(sql, (fault) => faults.push(fault));
  return faults;
}
