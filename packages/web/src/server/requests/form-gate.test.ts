import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedFixture, serveFixture } from "../../testing/serve-fixture.ts";

let served: ServedFixture;

beforeAll(async () => {
  served = await serveFixture();
});

afterAll(() => served.close());

const urlencoded = "application/x-www-form-urlencoded";
const post = (path: string, body: string, type = urlencoded) =>
  fetch(served.origin + path, {
    method: "POST",
    redirect: "manual",
    body,
    headers: { "content-type": type, origin: served.origin, "sec-fetch-site": "same-origin" },
  });

/** The status of an answer to a method that `fetch` does not send. */
const statusOf = (method: string, path: string) =>
  new Promise<number | undefined>((answered, failed) => {
    const headers = { origin: served.origin, "sec-fetch-site": "same-origin", "content-type": urlencoded };
    httpRequest(served.origin + path, { method, headers }, (answer) => {
      answer.resume();
      answered(answer.statusCode);
    })
      .on("error", failed)
      .end();
  });

/** Every kind of route: with an action, with another, without any, a resource, and none. */
const paths = ["/formulier", "/formulier.data", "/bladzijde/1", "/zonder-script", "/stroom", "/nergens", "/"];

describe.each(paths)("%s", (path) => {
  it.each(["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "TRACE", "LOCK", "QUERY"])(
    "takes no %s, and says so",
    async (method) => {
      expect(await statusOf(method, path)).toBe(405);
    },
  );

  it.each(["application/json", "text/plain", "multipart/form-data; boundary=x", "application/xml"])(
    "takes no body of %s",
    async (type) => {
      const answer = await post(path, "--x--", type);
      expect(answer.status).toBe(415);
      expect(await answer.text()).toContain("Ga terug, ververs de pagina");
    },
  );

  it("takes no form of more than a thousand fields, and says how to mend it", async () => {
    const answer = await post(path, "a=1&".repeat(1000));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toMatch(/te veel vakken.*lang="en".*too many fields/s);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    ".".repeat(3000),
    "a.".repeat(3000),
    "%",
    "%ff%fe",
    "=&=&=",
  ])("never answers a field named %j by a fault of ours", async (name) => {
    // The API of the fixture is away; that is no fault, and told as 503.
    const { status } = await post(path, `${name}=x&text=y`);
    expect(status >= 400 && status !== 500).toBe(true);
  });
});

it("keeps what was typed in the fields that are known when another is not", async () => {
  const text = "Zij luisterde niet naar mij.";
  const answer = await post("/formulier", new URLSearchParams({ text, constructor: "x" }).toString());
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(text);
});

it("passes a form on as it was sent", async () => {
  const text = "Één & twee = drie + vier";
  const answer = await post("/formulier", new URLSearchParams({ text }).toString());
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Één &amp; twee = drie + vier");
});

it.each(["//evil.example/", "/.//evil.example", "/x/..//evil.example", "/\\evil.example"])(
  "has no page at %s, where every link of the page to itself would lead elsewhere",
  async (path) => {
    expect(await statusOf("GET", path)).toBe(404);
    expect(await statusOf("POST", path)).toBe(404);
  },
);

it("answers a HEAD like the page itself, without the page", async () => {
  const answer = await fetch(`${served.origin}/bladzijde/1`, { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
});
