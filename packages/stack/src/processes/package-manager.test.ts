import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPackageManager } from "./package-manager.ts";

test.each([
  "npm exec pnpm@12 start",
  "pnpm\0start",
  "node\0/root/.npm/_npx/9c/node_modules/.bin/pnpm.cjs\0start",
  "/usr/bin/node\0/usr/lib/node_modules/npm/bin/npx-cli.js\0-y\0pnpm@12",
])("%j is a package manager", (command) => expect(isPackageManager(command)).toBe(true));

test.each(["bash\0-c\0npx -y pnpm@12 start", "sh\0-c\0pnpm start", "node\0packages/stack/src/start.ts", ""])(
  "%j is none: it may end while the stack goes on",
  (command) => expect(isPackageManager(command)).toBe(false),
);

test("the end of what started us is noticed", async () => {
  const module = join(import.meta.dirname, "package-manager.ts");
  const script = `const { onPackageManagerGone } = await import(${JSON.stringify(module)});
    onPackageManagerGone(() => { console.log("gone"); process.exit(0); });
    console.log("watching"); setTimeout(() => process.exit(1), 8000);`;
  const shell = spawn("/bin/sh", ["-c", `"$0" --input-type=module -e "$1"; true`, process.execPath, script], {
    env: { ...process.env, npm_lifecycle_event: "start" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const output = shell.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
  expect((await output.next()).value).toContain("watching");
  shell.kill("SIGKILL");
  await once(shell, "exit");
  expect((await output.next()).value).toContain("gone");
});
