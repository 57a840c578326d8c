import { runOnDemoData } from "./database/run-on-demo-data.ts";
import { runCommand } from "./processes/run-command.ts";

// `pnpm projections:rebuild`: writes all lists of the demo anew from the events, also while it runs.
await runCommand((signal) => runOnDemoData(["api/src/main-rebuild.ts"], { whenMissing: "refuse", signal }));
