import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { coloursOf, contrastFaults } from "./contrast.ts";

const read = (file: string) => coloursOf(readFileSync(new URL(file, import.meta.url), "utf8"));
const light = read("house.css");

it.each([
  ["light", light],
  ["dark", { ...light, ...read("dark.css") }],
])("the %s house style can be read", (_, colours) => {
  expect(contrastFaults(colours)).toEqual([]);
});

it("a colour that cannot be read is told, with what it needs", () => {
  expect(contrastFaults({ ...light, quiet: "#9aa5ab" })).toContain(
    "--g-quiet on --g-ground has a contrast of 2.3; it needs 4.5",
  );
});

it("a colour that is missing is a fault", () => {
  const { quiet: _, ...without } = light;
  expect(contrastFaults(without)).not.toEqual([]);
});
