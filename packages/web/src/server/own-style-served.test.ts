import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serveFixture } from "../testing/serve-fixture.ts";

it("a municipality's own house style is served by us, and linked after ours", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gehoor-style-"));
  process.env.HOUSE_STYLE = join(folder, "huisstijl.css");
  await writeFile(process.env.HOUSE_STYLE, "--g-action: #7a1f5c;\n--g-action-hover: #561340;\n");
  const styled = await serveFixture();
  const page = await (await fetch(`${styled.origin}/bladzijde/1`)).text();
  const [, path = ""] = /<link rel="stylesheet" href="(\/huisstijl-[^"]+)"/.exec(page) ?? [];
  const style = await fetch(styled.origin + path);
  expect(style.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(await style.text()).toContain("--g-action: #7a1f5c;");
  await styled.close();
});
