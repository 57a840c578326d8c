import { expect, it } from "vitest";
import { names } from "./staff-named.ts";

it.each([
  ["mevrouw Jansen van de klachten", "Nadia Jansen", true],
  ["N.Jansen", "Nadia Jansen", true],
  ["mw. JANSÉN", "Nadia Jansen", true],
  ["de heer El Amrani", "Rachid el Amrani", true],
  ["de heer Janssens", "Nadia Jansen", false],
  ["Nadia van de balie", "Nadia Jansen", false],
])("%s names %s: %s", (text, name, is) => {
  expect(names(text, name)).toBe(is);
});
