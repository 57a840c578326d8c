import { expect, test } from "vitest";
import { labelledMistakes } from "./labelled-mistakes.ts";

const mistake = (name: string | undefined) => ({ typed: {}, mistakes: [{ name, message: "Vul dit in." }] });
const labels = { description: "Wat gaat de gemeente doen?", recommendations: "Aanbevelingen" };

test.each([
  ["measures[0].description", "Wat gaat de gemeente doen: Vul dit in."],
  ["recommendations[1]", "Aanbevelingen: Vul dit in."],
  [undefined, "Vul dit in."],
])("a mistake at %s has the label of its field in front", (name, message) => {
  expect(labelledMistakes(mistake(name), labels)?.mistakes).toEqual([{ name, message }]);
});
