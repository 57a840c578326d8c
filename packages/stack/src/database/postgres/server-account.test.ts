import { chmod, chown, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { canEnter, serverAccount } from "./server-account.ts";

const root = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };

async function folders(): Promise<{ outer: string; inner: string }> {
  const outer = await mkdtemp(join(tmpdir(), "gehoor-reach-"));
  await chmod(outer, 0o755);
  const inner = join(outer, "a 'quoted' $name", "postgres");
  await mkdir(inner, { recursive: true });
  return { outer, inner };
}

test("our own account can come wherever we are", async () => {
  expect(canEnter((await folders()).inner, {})).toBe(true);
});

if (root) {
  test("another account can enter an open folder, whatever its name", async () => {
    expect(canEnter((await folders()).inner, nobody)).toBe(true);
  });

  test("a closed folder anywhere above shuts another account out, as in root's home", async () => {
    const { outer, inner } = await folders();
    await chmod(outer, 0o700);
    expect(canEnter(inner, nobody)).toBe(false);
  });

  test("root runs the server as the owner of the data that are there", async () => {
    const { inner } = await folders();
    await chown(inner, 12_345, 12_346);
    expect(await serverAccount(inner)).toEqual({ uid: 12_345, gid: 12_346 });
  });
} else {
  test("an ordinary user runs the server under its own account", async () => {
    expect(await serverAccount("/nowhere")).toEqual({});
  });
}
