import { expect, it } from "vitest";
import { wordTexts } from "./word-texts.ts";

const texts = wordTexts<"PAPER" | "DESK">({
  PAPER: { nl: "brief", en: "letter" },
  DESK: { nl: "balie", en: "desk" },
});

it("is a dictionary of each language, in the order in which the codes are said", () => {
  expect(texts.nl).toEqual({ PAPER: "brief", DESK: "balie" });
  expect(texts.en).toEqual({ PAPER: "letter", DESK: "desk" });
  expect(Object.keys(texts.nl)).toEqual(["PAPER", "DESK"]);
});

it("reads a code of a newer release as a plain word", () => {
  expect(texts.nl["PAUSED" as never]).toBe("Nog onbekend");
});
