import { runOnDemoData } from "./database/run-on-demo-data.ts";
import { runCommand } from "./processes/run-command.ts";
import { demoStateFolder } from "./repository.ts";
import { findRunningStack } from "./running/running-stack.ts";

// `pnpm doctor`: looks at all that must fit in the demo, and says how to mend what does not.
await runCommand(async (signal) => {
  const ask = (await findRunningStack(demoStateFolder)) ? "--reach" : "--before-start";
  return runOnDemoData(["api/src/main-doctor.ts", ask], { whenMissing: "refuse", signal });
});
