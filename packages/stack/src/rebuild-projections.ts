import { runCommand } from "./run-command.ts";
import { runOnDemoData } from "./run-on-demo-data.ts";

// `pnpm projections:rebuild`: writes all lists of the demo anew from the events, also while it runs.
await runCommand((signal) => runOnDemoData(["api/src/main-rebuild.ts"], { whenMissing: "refuse", signal }));
