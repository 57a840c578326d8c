import { setTimeout as wait } from "node:timers/promises";
import { StackProblem } from "../../stack-problem.ts";
import { databaseMachines, type Machine, type Site } from "./machine.ts";

const LONGEST_WAIT_SECONDS = 120;

/** Who writes, and who has everything that was acknowledged and may take over; undefined where nobody does. */
export interface ClusterState {
  readonly primary: Machine | undefined;
  readonly standby: Machine | undefined;
}

/** As the first machine that answers knows it from etcd. A dead primary stays in it until its lease runs out. */
async function clusterState({ ports }: Site): Promise<ClusterState> {
  for (const { address } of databaseMachines) {
    const answer = await fetch(`http://${address}:${ports.patroni}/cluster`, {
      signal: AbortSignal.timeout(2000),
    }).catch(() => undefined);
    if (!answer?.ok) continue;
    const { members = [] } = (await answer.json()) as {
      members?: { name: string; role: string; state: string }[];
    };
    const withRole = (role: string) => {
      const found = members.find((one) => one.role === role && ["running", "streaming"].includes(one.state));
      return databaseMachines.find(({ name }) => name === found?.name);
    };
    return { primary: withRole("leader"), standby: withRole("sync_standby") };
  }
  return { primary: undefined, standby: undefined };
}

/**
 * Waits until one machine writes and the other has all it acknowledged.
 *
 * @throws StackProblem when they do not get there in time
 */
export async function untilInStep(site: Site, signal: AbortSignal) {
  const isInStep = ({ primary, standby }: ClusterState) => primary && standby && { primary, standby };
  return await untilSeen(site, "did not come into step", isInStep, signal);
}

/**
 * Waits until a machine writes, and gives it.
 *
 * @param dead not this one, which stands in the books until its lease runs out
 * @throws StackProblem when none does in time
 */
export async function untilWritable(site: Site, signal: AbortSignal, dead?: Machine): Promise<Machine> {
  const writes = ({ primary }: ClusterState) => (primary?.name === dead?.name ? undefined : primary);
  return await untilSeen(site, "did not take anything", writes, signal);
}

async function untilSeen<Found>(
  site: Site,
  otherwise: string,
  look: (state: ClusterState) => Found | undefined,
  signal: AbortSignal,
): Promise<Found> {
  const limit = performance.now() + LONGEST_WAIT_SECONDS * 1000;
  while (performance.now() < limit) {
    const found = look(await clusterState(site));
    if (found !== undefined) return found;
    await wait(250, undefined, { signal });
  }
  throw new StackProblem(
    `PostgreSQL ${otherwise} within ${LONGEST_WAIT_SECONDS} seconds; the logs of Patroni and etcd tell why.`,
  );
}
