import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";

it("a municipality's own house style is served by us, and linked after ours", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-style-"));
  const file = join(folder, "huisstijl.css");
  vi.stubEnv("HOUSE_STYLE", file);
  await writeFile(file, "--g-action: #7a1f5c;\n--g-action-hover: #561340;\n");
  // It is read once, as the site starts.
  vi.resetModules();
  const { serveFixture } = await import("../testing/serve-fixture.ts");
  const styled = await serveFixture();
  const page = await (await fetch(`${styled.origin}/bladzijde/1`)).text();
  const [, path = ""] = /<link rel="stylesheet" href="(\/huisstijl-[^"]+)"/.exec(page) ?? [];
  const style = await fetch(styled.origin + path);
  expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(await style.text()).toContain("--g-action: #7a1f5c;");
  await styled.close();
  vi.unstubAllEnvs();
  vi.resetModules();
});
