import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carriedHeader } from "../../forms/kept-typing/carried-form.ts";
import { type ServedFixture, serveFixture } from "../../testing/serve-fixture.ts";

let served: ServedFixture;

beforeAll(async () => {
  served = await serveFixture();
});

afterAll(() => served.close());

const text = "Zij luisterde <niet> & lachte – écht waar.";
const open = (path: string, fields: Record<string, string> | undefined, headers = {}) =>
  fetch(served.origin + path, {
    redirect: "manual",
    ...(fields === undefined ? {} : { method: "POST", body: new URLSearchParams(fields) }),
    headers: { origin: served.origin, "sec-fetch-site": "same-origin", ...headers },
  });

describe("the language button of a page with a form", () => {
  it("shows the page again in that language, with all that was typed and without doing anything", async () => {
    const key = crypto.randomUUID();
    const answer = await open("/formulier", { text, idempotencyKey: key, shownIn: "en" });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain("Zij luisterde &lt;niet&gt; &amp; lachte – écht waar.");
    expect(page).toContain(`value="${key}"`);
    expect(page).not.toContain("data-error-summary");
  });

  it("runs no action, also where that would take anything", async () => {
    // This action always fails, with what was typed.
    expect((await open("/bladzijde/1", { text }, {})).status).toBe(503);
    expect((await open("/bladzijde/1", { text, shownIn: "en" })).status).toBe(200);
  });

  it("cannot be imitated by a header from outside", async () => {
    const header = { [carriedHeader]: new URLSearchParams({ text: "van een ander" }).toString() };
    expect(await (await open("/formulier", undefined, header)).text()).not.toContain("van een ander");
  });

  it("is refused from another site, as every form", async () => {
    expect(
      (await open("/formulier", { text, shownIn: "en" }, { origin: "https://evil.example" })).status,
    ).toBe(403);
  });
});
