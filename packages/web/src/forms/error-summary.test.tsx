import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { expect, test } from "vitest";
import { ErrorSummary } from "./error-summary.tsx";

const labels = { description: "Wat gaat de gemeente doen?", recommendations: "Aanbevelingen" };

test.each([
  ["measures[0].description", "Wat gaat de gemeente doen: Vul dit in."],
  ["recommendations[1]", "Aanbevelingen: Vul dit in."],
  ["other", ">Vul dit in."],
  [undefined, ">Vul dit in."],
])("a mistake at %s has the label of its field in front", (name, words) => {
  const state = { typed: {}, mistakes: [{ name, message: "Vul dit in." }] };
  const Page = createRoutesStub([
    { path: "/", Component: () => <ErrorSummary state={state} labels={labels} /> },
  ]);
  expect(renderToStaticMarkup(<Page />)).toContain(words);
});
