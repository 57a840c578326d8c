import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** What a program says, and how it ends, with this environment alone. */
async function said(
  program: string,
  env: Record<string, string>,
): Promise<{ code: unknown; stderr: string }> {
  const file = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const { LD_LIBRARY_PATH, PATH } = process.env;
  return promisify(execFile)(process.execPath, [file], { env: { LD_LIBRARY_PATH, PATH, ...env } }).then(
    ({ stderr }) => ({ code: 0, stderr }),
    (problem) => problem,
  );
}

test.each(["main-api.ts", "main-worker.ts", "main-migrate.ts"])(
  "%s without its settings ends with the names of what is missing, and no stack",
  async (program) => {
    const { code, stderr } = await said(program, { GEHOOR_PROFILE: "production" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The environment is not complete or not right:\n {2}/);
    expect(stderr).toMatch(/^ {2}DATABASE_URL: /m);
    expect(stderr).not.toContain("    at ");
  },
);
