import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { residentMegabytes } from "@gehoor/demo/processor-time";
import { processorSeconds } from "./capacity/processor-time.ts";
import { whatPeopleDo } from "./capacity/what-people-do.ts";
import { demoExample } from "./database/demo-data.ts";
import { runCommand } from "./processes/run-command.ts";
import { demoStateFolder } from "./repository.ts";
import { findRunningStack } from "./running/running-stack.ts";
import { StackProblem } from "./stack-problem.ts";

const WARM_UP = 30;
const TIMES = 100;
const IDLE_SECONDS = 15;
/** For letters and alerts that follow. */
const AFTERWARDS_SECONDS = 15;

// `pnpm measure:cost`, with a stack running: what everything people do costs in processor time, which is the same on a busy
// machine as on an idle one. docs/capacity computes from it.
await runCommand(async (signal) => {
  const stack = await findRunningStack(demoStateFolder);
  const example = await demoExample(join(demoStateFolder, "logs"));
  if (!stack || !example)
    throw new StackProblem("Start the stack first, in another terminal: pnpm start --fresh");
  const [citizen = "", staff = ""] = Object.values(stack.urls);
  const doings = await whatPeopleDo({ citizen, staff, example });
  const counted = Object.entries(stack.processes).filter(
    ([name]) => !["mailbox", "identity provider"].includes(name),
  );
  const spent = () => Promise.all(counted.map(([, pid]) => processorSeconds(pid)));
  const rest = (seconds: number) => wait(seconds * 1000, undefined, { signal });
  /** Per second of the clock. */
  const during = async (work: () => Promise<unknown>) => {
    const [before, startedAt] = [await spent(), performance.now()];
    await work();
    const after = await spent();
    return {
      seconds: (performance.now() - startedAt) / 1000,
      each: after.map((one, place) => one - (before[place] ?? 0)),
    };
  };
  const repeat = async (run: () => Promise<void>, times: number) => {
    for (let time = 0; time < times; time += 1) {
      signal.throwIfAborted();
      await run();
    }
  };
  for (const { run } of doings) await repeat(run, WARM_UP);
  await rest(AFTERWARDS_SECONDS);
  const idle = await during(() => rest(IDLE_SECONDS));
  const names = counted.map(([name]) => name);
  const lines = [
    `| processor milliseconds | ${names.join(" | ")} | in all |`,
    `|---|${"---|".repeat(names.length + 1)}`,
  ];
  for (const { name, run } of doings) {
    const { seconds, each } = await during(async () => {
      await repeat(run, TIMES);
      await rest(AFTERWARDS_SECONDS);
    });
    const costs = each.map((one, place) => {
      const asIdle = ((idle.each[place] ?? 0) / idle.seconds) * seconds;
      return Math.max(0, ((one - asIdle) / TIMES) * 1000);
    });
    const sum = costs.reduce((one, other) => one + other, 0);
    lines.push(`| ${name} | ${[...costs, sum].map((one) => one.toFixed(1)).join(" | ")} |`);
  }
  const perSecond = idle.each.map((one) => ((one / idle.seconds) * 1000).toFixed(0));
  lines.push(`| nothing, each second | ${perSecond.join(" | ")} | |`);
  const memory = await Promise.all(counted.map(([, pid]) => residentMegabytes(pid)));
  lines.push(`| resident memory, MB | ${memory.join(" | ")} | |`);
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
});
