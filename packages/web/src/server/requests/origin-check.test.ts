import { describe, expect, it } from "vitest";
import { cameFromOurselves } from "./origin-check.ts";

const live = { publicUrl: new URL("https://klachten.example"), production: true };
const demo = { publicUrl: new URL("http://localhost:3000"), production: false };

const sent = (method: string, headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/klacht", { method, headers });

describe("a request that may change something", () => {
  it("is accepted from our own pages", () => {
    const headers = { origin: "https://klachten.example", "sec-fetch-site": "same-origin" };
    expect(cameFromOurselves(sent("POST", headers), live)).toBe(true);
  });

  it.each([
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["a sister site", { origin: "https://www.example", "sec-fetch-site": "same-site" }],
    ["a page that hides its origin", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["a page that hides its origin in an old browser", { origin: "null" }],
    ["nobody knows where", {}],
    ["another site in an old browser", { origin: "https://evil.example" }],
    ["the same host over http", { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }],
  ])("is refused from %s", (_who, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(cameFromOurselves(sent(method, headers), live)).toBe(false);
  });

  it("is accepted from our own pages where a policy of a proxy hides their origin", () => {
    const headers = { origin: "null", "sec-fetch-site": "same-origin" };
    expect(cameFromOurselves(sent("POST", headers), live)).toBe(true);
  });

  it("is accepted in the demonstration by the name it was opened with", () => {
    const headers = { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" };
    expect(cameFromOurselves(sent("POST", headers), demo)).toBe(true);
  });
});

it("reading needs no origin", () => {
  expect(cameFromOurselves(sent("GET", {}), live)).toBe(true);
});
