import { mkdir, readFile, writeFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, loadavg, platform } from "node:os";
import { dirname, join } from "node:path";
import { stateRoot } from "@gehoor/stack/repository.ts";
import type { Touched } from "../growth/explain.ts";
import type { Measured } from "../rounds.ts";
import type { SweepMeasured } from "../sweep/measure-sweep.ts";

/** When, where and beside what other work something was measured. */
export interface Circumstances {
  readonly on: string;
  readonly machine: string;
  /** Processes that wanted to run, on average over the last minutes: those of the bench among them. */
  readonly load: number;
}

/** What is known of one size of municipality; a part that is measured anew replaces that part alone. */
export interface Results {
  readonly complaints: number;
  readonly compared?: {
    readonly circumstances: Circumstances;
    readonly rounds: number;
    readonly questions: readonly { readonly key: string; readonly name: string }[];
    readonly connections: readonly number[];
    readonly measured: Readonly<Record<string, readonly Measured[]>>;
  };
  readonly swept?: SweepMeasured & { readonly circumstances: Circumstances };
  readonly touched?: { readonly circumstances: Circumstances; readonly statements: readonly Touched[] };
}

export function circumstancesNow(): Circumstances {
  const processor = cpus()[0]?.model.trim() ?? arch();
  return {
    on: Temporal.Now.plainDateISO("Europe/Amsterdam").toLocaleString("en-GB", { dateStyle: "long" }),
    machine: `${availableParallelism()} cores (${processor}), ${platform()}, Node ${process.versions.node}`,
    load: Math.round(loadavg()[1] ?? 0),
  };
}

export async function readResults(complaints: number): Promise<Results> {
  const kept = await readFile(fileOf(complaints), "utf8").catch(() => "{}");
  return { ...JSON.parse(kept), complaints };
}

/** Adds to what is known of this size. */
export async function keepResults(results: Results): Promise<void> {
  const before = await readResults(results.complaints);
  await mkdir(dirname(fileOf(results.complaints)), { recursive: true });
  await writeFile(fileOf(results.complaints), JSON.stringify({ ...before, ...results }, null, 1));
}

function fileOf(complaints: number): string {
  return join(stateRoot, "bench", `results-${complaints}.json`);
}
