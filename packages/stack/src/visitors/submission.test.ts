import { expect, test } from "vitest";
import { answerIn } from "./submission.ts";

const mark = "proef-1";
const refusal = `<h1>Wij kunnen nu niet</h1><p>Probeer het over een paar minuten opnieuw.</p><blockquote>Ik stond in de rij (${mark})</blockquote>`;

test("a receipt tells its reference by its address", async () => {
  const receipt = new Response(null, {
    status: 303,
    headers: { location: "/klacht/ontvangen/K2026-00042" },
  });
  expect(await answerIn(receipt, mark)).toEqual({ kind: "acknowledged", reference: "K2026-00042" });
});

test("a refusal for the moment says what to do, and has what was typed", async () => {
  expect(await answerIn(new Response(refusal, { status: 503 }), mark)).toEqual({ kind: "refused" });
});

test.each([
  ["with another status", new Response(refusal, { status: 500 }), "500"],
  ["without the typed text", new Response(refusal.replace(mark, ""), { status: 503 }), "lost what was typed"],
  [
    "of a proxy",
    new Response("<h1>503 Service Unavailable</h1>", { status: 503 }),
    "says nothing of trying again",
  ],
  ["that leads elsewhere", new Response(null, { status: 303, headers: { location: "/" } }), "303"],
])("a page %s is one that nobody should see", async (_, response, what) => {
  expect(await answerIn(response, mark)).toEqual({ kind: "fault", what: expect.stringContaining(what) });
});
