import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readOwnStyle } from "./own-style.ts";

const folder = mkdtempSync(join(tmpdir(), "style-"));

function read(text: string) {
  const file = join(folder, "huisstijl.css");
  writeFileSync(file, text);
  return readOwnStyle(file, true);
}

const plum =
  "/* De kleuren van\n de gemeente. */\n--g-action: #7a1f5c;\n--g-action-hover: #561340;\n--g-radius: 0;\n";

it("sets what the municipality wants otherwise, at an address that changes with it", () => {
  const style = read(plum);
  expect(style.css).toContain("--g-action: #7a1f5c;\n--g-action-hover: #561340;\n--g-radius: 0;");
  expect(style.path).toMatch(/^\/huisstijl-[0-9a-f]{12}\.css$/);
  expect(read(`${plum}--g-tint: #f7eef4;\n`).path).not.toBe(style.path);
});

it.each([
  ["--g-colour: #7a1f5c;", /huisstijl\.css:1: this is no setting/],
  ["\n\nbody { display: none }", /huisstijl\.css:3: this is no setting/],
  ["--g-action: #7a1f5c; }", /no setting/],
  ["--g-chevron: url(/elders.svg);", /no setting/],
  ["--g-action: #f2b705;", /hard to read: --g-action on --g-ground has a contrast of 1\.\d; it needs 4\.5/],
])("refuses %j and says why", (text, why) => {
  expect(() => read(text)).toThrow(why);
});
