import { once } from "node:events";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { demoAccounts } from "@gehoor/demo/accounts";
import { runCommand } from "./processes/run-command.ts";
import { createProgress } from "./progress.ts";
import { repositoryRoot } from "./repository.ts";
import { addressesOf, type LocalStack, startLocalStack } from "./running/local-stack.ts";

// `pnpm start [--fresh]`: the whole system as production builds in the demo profile.
await runCommand(async (signal) => {
  const { values } = parseArgs({ options: { fresh: { type: "boolean", default: false } } });
  const progress = createProgress(process.stdout);
  progress.say("\nGehoor starts.\n");
  const stack = await startLocalStack({
    given: process.env,
    mode: "production",
    fresh: values.fresh,
    progress,
    signal,
  });
  progress.say(summary(stack));
  if (!signal.aborted) await once(signal, "abort");
  progress.say("\nStopping; Ctrl-C once more stops at once.");
  await stack.stop();
  progress.say("Stopped. The data are kept.");
  return 0;
});

function summary(stack: LocalStack): string {
  const lines = ["", "Gehoor is running.", ""];
  for (const [what, url] of Object.entries(addressesOf(stack.environment)))
    lines.push(`  ${what.padEnd(16)}${url}`);
  lines.push("", "Sign in to the staff site with one click as:", "");
  for (const account of demoAccounts) lines.push(`  ${account.name.padEnd(20)}${account.note.en}`);
  lines.push("");
  if (stack.example)
    lines.push(
      `Follow a complaint as a citizen: reference ${stack.example.reference}, access code ${stack.example.accessCode}`,
      "",
    );
  if (stack.database.elsewhere)
    lines.push(
      `The database server cannot come into this folder, so the data are in ${stack.database.dataFolder}.`,
      "",
    );
  const age = Temporal.Now.instant().since(stack.filledAt).total("hours") / 24;
  if (age > 14)
    lines.push(
      `The demo data are ${Math.floor(age)} days old and most terms in them are over: --fresh begins anew.`,
      "",
    );
  const logs = relative(repositoryRoot, stack.logFolder);
  lines.push(`Logs: ${logs}. Ctrl-C stops everything and keeps the data; --fresh begins anew.`, "");
  return lines.join("\n");
}
