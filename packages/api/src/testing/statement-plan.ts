import { z } from "zod";
import { readingAs } from "../db/row-security/policy-terms.ts";
import type { Viewer } from "../db/row-security/viewer.ts";
import { openSql } from "../db/sql-client.ts";
import type { Heard } from "./test-system.ts";

/** One step of a plan that reads a table. */
export interface Scan {
  readonly table: string;
  readonly how: string;
  readonly index: string | undefined;
  /** Rows looked at, those thrown away included, over all its turns. */
  readonly rowsRead: number;
}

export interface StatementPlan {
  readonly scans: readonly Scan[];
  readonly indexes: readonly string[];
  readonly sorts: boolean;
  /** Pages touched, in memory or on disk. */
  readonly buffers: number;
}

const node = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Rows": z.number().default(0),
  "Actual Loops": z.number().default(0),
  "Rows Removed by Filter": z.number().default(0),
  "Rows Removed by Index Recheck": z.number().default(0),
  "Shared Hit Blocks": z.number().default(0),
  "Shared Read Blocks": z.number().default(0),
  get Plans() {
    return z.array(node).default([]);
  },
});
type Node = z.infer<typeof node>;

const explained = z.tuple([z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: node })]) })]);

/**
 * Runs a statement that was heard once more, with its own parameters, and gives the plan that PostgreSQL chose and what
 * it took. What the statement writes is taken back.
 *
 * @param viewer under whose row policies it was read
 */
export async function planOf(
  databaseUrl: string,
  { text, parameters }: Pick<Heard, "text" | "parameters">,
  viewer?: Viewer,
): Promise<StatementPlan> {
  const sql = openSql(databaseUrl, { max: 1 });
  const takenBack = Symbol("taken back");
  let plan: Node | undefined;
  try {
    await sql.begin(async (transaction) => {
      if (viewer) await transaction.unsafe(readingAs(viewer));
      // The first run fills the session's own caches, which are not the statement's.
      for (let run = 0; run < 2; run += 1) {
        const rows = await transaction.savepoint((within) =>
          within.unsafe(`explain (analyze, buffers, format json) ${text}`, [...parameters].map(plain)),
        );
        plan = explained.parse([...rows])[0]["QUERY PLAN"][0].Plan;
      }
      throw takenBack;
    });
  } catch (problem) {
    if (problem !== takenBack) throw problem;
  } finally {
    await sql.end();
  }
  if (!plan) throw new Error("The statement was not explained");
  return read(plan);
}

function read(plan: Node): StatementPlan {
  const nodes = [...within(plan)];
  return {
    scans: nodes.flatMap((one) => {
      const table = one["Relation Name"];
      if (!table || !one["Node Type"].includes("Scan")) return [];
      const rows = one["Actual Rows"] + one["Rows Removed by Filter"] + one["Rows Removed by Index Recheck"];
      const rowsRead = Math.round(rows * one["Actual Loops"]);
      return [{ table, how: one["Node Type"], index: one["Index Name"], rowsRead }];
    }),
    indexes: nodes.flatMap((one) => one["Index Name"] ?? []),
    sorts: nodes.some((one) => one["Node Type"].includes("Sort")),
    buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
  };
}

function* within(plan: Node): Generator<Node> {
  yield plan;
  for (const part of plan.Plans) yield* within(part);
}

/** As the client was given it; what it is in the database follows from the statement. */
function plain(parameter: unknown) {
  if (parameter === null || typeof parameter === "string" || typeof parameter === "number") return parameter;
  if (typeof parameter === "boolean" || Array.isArray(parameter)) return parameter;
  return String(parameter);
}
