import { describe, expect, it } from "vitest";
import { historyInEnglish } from "../history/history-en.texts.ts";
import { historyInDutch } from "../history/history-nl.texts.ts";
import { refusalsInEnglish } from "./refusal-en.texts.ts";
import { refusalsInDutch } from "./refusal-nl.texts.ts";

type Sentences = Readonly<Record<string, string | ((facts: Record<string, string | undefined>) => string)>>;
const said = (sentence: Sentences[string] | undefined) =>
  typeof sentence === "function" ? sentence({}) : (sentence ?? "");

describe.each<[string, Sentences, Sentences]>([
  ["refusals", refusalsInDutch, refusalsInEnglish],
  ["history", historyInDutch, historyInEnglish],
])("%s", (_, dutch, english) => {
  it.each(Object.keys(dutch))("%s can be said in both languages, also without facts", (code) => {
    for (const words of [said(dutch[code]), said(english[code])]) {
      expect(words).not.toBe("");
      expect(words).not.toMatch(/undefined|null|\s{2}/);
    }
    expect(said(english[code])).not.toBe(said(dutch[code]));
  });
});
