import { runOnDemoData } from "./database/run-on-demo-data.ts";
import { runCommand } from "./processes/run-command.ts";

// `pnpm events:verify`: recomputes all that the demo's file vouches for and names what is not as it was written.
await runCommand((signal) => runOnDemoData(["api/src/main-verify.ts"], { whenMissing: "refuse", signal }));
