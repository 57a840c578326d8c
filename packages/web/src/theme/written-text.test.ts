import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const top = join(import.meta.dirname, "../../../..");

it("a text as somebody wrote it fits a narrow page and runs in the direction of its own script", async () => {
  const rules: string[] = [];
  for await (const file of glob(["apps/*/app/**/*.css", "packages/web/src/**/*.css"], { cwd: top })) {
    const style = await readFile(join(top, file), "utf8");
    rules.push(...(style.match(/[^{}]*\{[^{}]*white-space: pre-wrap[^{}]*\}/g) ?? []));
  }
  expect(rules.length).toBeGreaterThan(5);
  for (const rule of rules) {
    expect(rule).toContain("overflow-wrap: anywhere");
    expect(rule).toContain("unicode-bidi: plaintext");
  }
});
