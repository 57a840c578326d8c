import { parseArgs } from "node:util";
import { openRehearsal } from "./failover/rehearsal.ts";
import { rehearse } from "./failover/rehearse.ts";
import { brokenPromises, tableOf } from "./failover/report.ts";
import { runCommand } from "./processes/run-command.ts";
import { createProgress } from "./progress.ts";
import { StackProblem } from "./stack-problem.ts";

// `pnpm rehearse:failover`: what docs/operations promises of the death of a database server, held against the real thing.
await runCommand(async (signal) => {
  const { values } = parseArgs({ options: { kills: { type: "string", default: "5" } } });
  const kills = Number(values.kills);
  if (!Number.isInteger(kills) || kills < 1)
    throw new StackProblem("Say how often the primary shall die: pnpm rehearse:failover --kills 5");
  const progress = createProgress(process.stdout);
  const rehearsal = await openRehearsal(progress, signal);
  try {
    const outcome = await rehearse(
      rehearsal,
      { kills, perSecond: 10, quietSeconds: 10, mendsLast: true },
      progress,
      signal,
    );
    const { handedIn, acknowledged, lost, doubled } = outcome.counted;
    progress.say(`\n${tableOf(outcome)}\n`);
    progress.say(
      `${handedIn} complaints handed in, ${acknowledged} acknowledged, ${lost.length} lost, ${doubled.length} doubled`,
    );
    const broken = brokenPromises(outcome);
    for (const line of broken) progress.say(`  ! ${line}`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await rehearsal.stop();
  }
});
