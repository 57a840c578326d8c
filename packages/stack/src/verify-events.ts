import { runCommand } from "./run-command.ts";
import { runOnDemoData } from "./run-on-demo-data.ts";

// `pnpm events:verify`: names every event of the demo that was changed, removed, inserted or reordered.
await runCommand((signal) => runOnDemoData(["main-verify.ts"], { whenMissing: "refuse", signal }));
