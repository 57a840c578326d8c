import { expect, it } from "vitest";
import { languageOfPath, pathIn } from "./language.ts";

it.each([
  ["/", "/en"],
  ["/privacy", "/en/privacy"],
  ["/termijnen?ontvangen=2026-11-22", "/en/termijnen?ontvangen=2026-11-22"],
  ["/?terug=1", "/en?terug=1"],
])("%s and %s are one page in two languages", (dutch, english) => {
  expect(pathIn("en", dutch)).toBe(english);
  expect(pathIn("nl", english)).toBe(dutch);
  expect(pathIn("nl", dutch)).toBe(dutch);
  expect(pathIn("en", english)).toBe(english);
  expect(languageOfPath(new URL(english, "http://a").pathname)).toBe("en");
  expect(languageOfPath(new URL(dutch, "http://a").pathname)).toBe("nl");
});
