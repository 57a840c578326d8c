import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedFixture, serveFixture } from "../testing/serve-fixture.ts";

let served: ServedFixture;
let origin: string;

beforeAll(async () => {
  served = await serveFixture();
  origin = served.origin;
});

afterAll(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { redirect: "manual", headers: { "accept-encoding": "identity", ...headers } });

const post = (path: string, headers: Record<string, string>, body: string) =>
  fetch(origin + path, { method: "POST", redirect: "manual", body, headers });

const form = { "content-type": "application/x-www-form-urlencoded" };
const fromHere = () => ({ ...form, origin, "sec-fetch-site": "same-origin" });

describe("the exact headers of each kind of answer", () => {
  it("page", async () => {
    const answer = await get("/bladzijde/1");
    expect(answer.status).toBe(200);
    expect(headersOf(answer)).toMatchSnapshot();
  });
  it("redirect", async () => {
    const answer = await get("/weg");
    expect(answer.status).toBe(302);
    expect(headersOf(answer)).toMatchSnapshot();
  });
  it("page that does not exist", async () => {
    const answer = await get("/nergens");
    expect(answer.status).toBe(404);
    expect(headersOf(answer)).toMatchSnapshot();
  });
  it("fault", async () => {
    const answer = await get("/stuk");
    expect(answer.status).toBe(500);
    expect(headersOf(answer)).toMatchSnapshot();
  });
  it("asset", async () => {
    const answer = await get("/assets/entry-abc.js");
    expect(answer.status).toBe(200);
    expect(headersOf(answer)).toMatchSnapshot();
  });
  it("stream", async () => {
    const answer = await get("/stroom");
    expect(answer.status).toBe(200);
    expect(headersOf(answer)).toMatchSnapshot();
    await answer.body?.cancel();
  });
  it("form of our own page whose origin a proxy's policy hides", async () => {
    const hidden = { ...fromHere(), origin: "null" };
    expect((await post("/formulier", hidden, "text=x")).status).toBe(422);
  });
  it("refused form", async () => {
    const answer = await post("/bladzijde/1", { ...form, origin: "https://evil.example" }, "text=x");
    expect(answer.status).toBe(403);
    expect(headersOf(answer)).toMatchSnapshot();
  });
  it("health", async () => {
    const answer = await get("/healthz");
    expect([answer.status, await answer.text()]).toEqual([200, "ok\n"]);
  });
});

it("asked to stop, says that it is not ready, and serves on connections that are not used again", async () => {
  const stopping = await serveFixture();
  expect((await fetch(`${stopping.origin}/readyz`)).status).toBe(200);
  stopping.askToStop();
  expect((await fetch(`${stopping.origin}/readyz`)).status).toBe(503);
  const page = await fetch(`${stopping.origin}/bladzijde/1`);
  expect([page.status, page.headers.get("connection")]).toEqual([200, "close"]);
  expect((await fetch(`${stopping.origin}/healthz`)).status).toBe(200);
  await stopping.close();
});

describe("a page", () => {
  it("has scripts only with its own nonce, another one each time", async () => {
    const pages = await Promise.all([get("/bladzijde/1"), get("/bladzijde/1")]);
    const nonces = await Promise.all(
      pages.map(async (answer) => {
        const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
        const html = await answer.text();
        expect(html.match(/<script(?! nonce="[^"]+")/g)).toBeNull();
        expect(html).toContain(`nonce="${nonce}"`);
        expect(html).not.toMatch(/ style="/);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  it("can be sent without any script", async () => {
    expect(await (await get("/zonder-script")).text()).not.toContain("<script");
  });

  it("is compressed whole by brotli, and says its length", async () => {
    const answer = await get("/bladzijde/1", { "accept-encoding": "gzip, br" });
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(0);
    expect(await answer.text()).toContain("Een bladzijde");
  });

  it("speaks the language of its address also when it does not exist", async () => {
    expect(await (await get("/en/nowhere")).text()).toMatch(/<html lang="en">.*This page does not exist/s);
  });
});

it("an asset is sent as it was compressed at build time", async () => {
  const answer = await get("/assets/entry-abc.js", { "accept-encoding": "br" });
  expect(answer.headers.get("content-encoding")).toBe("br");
  expect(await answer.text()).toContain("klacht");
});

describe("a form that cannot be passed on because the API is away", () => {
  it("answers 503 with what was typed and a button that sends it again", async () => {
    const answer = await post("/bladzijde/1", fromHere(), "text=x");
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
    expect(html).toContain("Zij luisterde niet naar mij.");
    expect(html).toContain("Verstuur opnieuw");
  });
});

it("a body above the limit is refused with what to do", async () => {
  const answer = await post(
    "/bladzijde/1",
    { ...fromHere(), connection: "close" },
    `text=${"a".repeat(1_100_000)}`,
  );
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("te groot");
});

it("the log tells the route and the kind of a fault, and nothing a visitor typed or asked for", async () => {
  served.logged.length = 0;
  await get("/bladzijde/K-2026-0412-7?zoek=jansen");
  await get("/stuk");
  const lines = served.logged.join("");
  expect(lines).toContain('"route":"/bladzijde/:nummer"');
  expect(lines).not.toMatch(/K-2026-0412-7|jansen|Jan Jansen/i);
});

function headersOf(answer: Response): Record<string, string> {
  const changing = new Set([
    "date",
    "keep-alive",
    "connection",
    "last-modified",
    "x-request-id",
    "transfer-encoding",
  ]);
  const kept = [...answer.headers].filter(([name]) => !changing.has(name) && name !== "content-length");
  return Object.fromEntries(kept.map(([name, value]) => [name, value.replace(/nonce-[^']+/, "nonce-…")]));
}
