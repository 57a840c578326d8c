import { describe, expect, it } from "vitest";
import { historySentences } from "../history/history-words.server.ts";
import { refusalWordings } from "./refusals/refusal-words.server.ts";

type Sentences = Readonly<Record<string, string | ((facts: Record<string, string | undefined>) => string)>>;
const said = (sentence: Sentences[string] | undefined) =>
  typeof sentence === "function" ? sentence({}) : (sentence ?? "");

const refusalsIn = (language: "nl" | "en") =>
  Object.fromEntries(Object.entries(refusalWordings).map(([code, { [language]: said }]) => [code, said]));

describe.each<[string, Sentences, Sentences]>([
  ["refusals", refusalsIn("nl"), refusalsIn("en")],
  ["history", historySentences.nl, historySentences.en],
])("%s", (_, dutch, english) => {
  it.each(Object.keys(dutch))("%s can be said in both languages, also without facts", (code) => {
    for (const words of [said(dutch[code]), said(english[code])]) {
      expect(words).not.toBe("");
      expect(words).not.toMatch(/undefined|null|\s{2}/);
    }
    expect(said(english[code])).not.toBe(said(dutch[code]));
  });
});
