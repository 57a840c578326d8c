import type { ProcessSpec } from "../processes/managed-process.ts";
import { stackPrograms } from "./stack-programs.ts";

/** The ports of the two of a kind. */
export type TwoPorts = readonly [number, number];

/** Where the two of each listen. */
export type PairPorts = Readonly<Record<"api" | "worker" | "citizen" | "staff", TwoPorts>>;

/** Mail inbox and identity provider, then two of each of ours, in the order in which they start. */
export function twoOfEach(
  environment: Readonly<Record<string, string>>,
  ports: PairPorts,
): readonly (readonly ProcessSpec[])[] {
  const ones = ([0, 1] as const).map((index) => {
    const own = {
      API_PORT: String(ports.api[index]),
      WORKER_PORT: String(ports.worker[index]),
      CITIZEN_PORT: String(ports.citizen[index]),
      STAFF_PORT: String(ports.staff[index]),
    };
    const programs = stackPrograms({ ...environment, ...own }, "production");
    const named = (spec: ProcessSpec): ProcessSpec => ({ ...spec, name: `${spec.name}-${index + 1}` });
    return {
      beside: [programs.mailbox, programs.identityProvider],
      behind: [named(programs.api), named(programs.worker)],
      before: [named(programs.citizen), named(programs.staff)],
    };
  });
  return [ones[0]?.beside ?? [], ones.flatMap(({ behind }) => behind), ones.flatMap(({ before }) => before)];
}
