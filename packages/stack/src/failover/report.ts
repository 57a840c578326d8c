import type { Rehearsed } from "./rehearse.ts";

/** Longest that is promised between the death of the primary and the next complaint, and the last refusal; seconds. */
const PROMISED_SECONDS = 30;

/** The table that docs/operations shows. */
export function tableOf({ kills }: Rehearsed): string {
  const rows = kills.map((kill, index) =>
    [
      index + 1,
      kill.withoutWrites.toFixed(1),
      kill.refusals,
      kill.lastRefusal.toFixed(1),
      kill.streamBack.toFixed(1),
      kill.inStep?.toFixed(0) ?? "-",
    ].join(" | "),
  );
  return [
    "| kill | seconds without writes | refusals | last of them after | worklist told again after | both in step after |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

/** What was promised and did not hold; empty when all did. */
export function brokenPromises({ kills, counted, faults }: Rehearsed): readonly string[] {
  const { handedIn, acknowledged, lost, doubled } = counted;
  const times = new Map<string, number>();
  for (const fault of faults) times.set(fault, (times.get(fault) ?? 0) + 1);
  const late = kills.flatMap((kill, index) =>
    [kill.withoutWrites, kill.lastRefusal, kill.streamBack].some((seconds) => !(seconds < PROMISED_SECONDS))
      ? [`Kill ${index + 1} was noticed for ${PROMISED_SECONDS} seconds or longer`]
      : [],
  );
  return [
    ...(lost.length > 0 ? [`Lost though acknowledged: ${lost.join(", ")}`] : []),
    ...(doubled.length > 0 ? [`Twice in the file: ${doubled.join(", ")}`] : []),
    ...(acknowledged < handedIn ? [`Never acknowledged: ${handedIn - acknowledged}`] : []),
    ...late,
    ...[...times].map(([fault, often]) => `${often} × ${fault}`),
  ];
}
