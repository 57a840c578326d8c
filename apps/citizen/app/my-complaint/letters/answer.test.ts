import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { AnswerQuery, loader } from "./answer.tsx";

const api = mockApi();

it("asked for before there is one, the answer leads to where it is told when it comes", async () => {
  api.query(AnswerQuery, {
    complaint: {
      reference: "K-2026-0412-7",
      ending: null,
      parts: [],
      conclusions: null,
      ombudsmanStep: { open: false, untilOn: null },
      letters: { edges: [] },
    },
  });
  const { location } = await runRoute(loader, {
    path: "/en/mijn-klacht/K-2026-0412-7/antwoord",
    params: { reference: "K-2026-0412-7" },
  });
  expect(location).toBe("/en/mijn-klacht/K-2026-0412-7");
});
