import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress } from "./compression.ts";

const request = new Request("http://localhost/", { headers: { "accept-encoding": "gzip" } });
const html = { headers: { "content-type": "text/html" } };

function page(parts: readonly string[], onCancel = () => {}): Response {
  const waiting = [...parts];
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const part = waiting.shift();
      if (part === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(part));
    },
    cancel: onCancel,
  });
  return new Response(body, html);
}

test("a streamed page arrives whole", async () => {
  const answer = await compress(request, page(["<h1>Klacht", "en</h1>", "<p>é</p>"]));
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe("<h1>Klachten</h1><p>é</p>");
});

test("a reader who leaves half-way stops the source and nothing else", async () => {
  let stopped = false;
  const endless = Array.from({ length: 10_000 }, () => "x".repeat(10_000));
  const answer = await compress(
    request,
    page(endless, () => {
      stopped = true;
    }),
  );
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await expect.poll(() => stopped).toBe(true);
});

test("a page that breaks half-way breaks for its reader too", async () => {
  const broken = new Response(
    new ReadableStream({
      pull: (controller) => controller.error(new Error("the API went away")),
    }),
    html,
  );
  const answer = await compress(request, broken);
  await expect(answer.text()).rejects.toThrow();
});
