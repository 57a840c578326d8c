import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApi, serve } from "../server.ts";
import { useTestApi } from "../testing/test-api.ts";
import { documentsOf, trustedDocuments } from "./trusted-documents.ts";

const id = "a".repeat(64);

describe("a list of documents", () => {
  it("gives each operation with the fragments it needs, and no others", () => {
    const list = `# A list\n\n# ${id}\nquery One { ...A }\n\nfragment A on Query { ...B }\n\nfragment B on Query { today }\n\nfragment C on Query { today }\n`;
    const one = documentsOf(list).get(id);
    expect(one).toMatch(/^query One.*fragment A on.*fragment B on/s);
    expect(one).not.toContain("fragment C");
  });

  it("is refused with how to mend it when an operation stands there without its id", () => {
    expect(() => documentsOf("query One { today }")).toThrow("Run pnpm generate");
    expect(() => documentsOf("# written by hand\nquery One { today }")).toThrow("Run pnpm generate");
  });
});

describe("the lists of two releases", () => {
  let lists = "";
  beforeAll(() => {
    lists = mkdtempSync(join(tmpdir(), "gehoor-lists-"));
    mkdirSync(join(lists, "previous"));
  });
  afterAll(() => rmSync(lists, { recursive: true }));

  it("must be there, and are answered both", () => {
    expect(() => trustedDocuments(lists)).toThrow("Run pnpm generate");
    writeFileSync(join(lists, "staff.graphql"), `# ${id}\nquery One { today }`);
    writeFileSync(join(lists, "previous/staff.graphql"), `# ${"b".repeat(64)}\nquery One { name }`);
    const answered = trustedDocuments(lists);
    expect([answered.get(id), answered.get("b".repeat(64))]).toEqual([
      expect.stringContaining("today"),
      expect.stringContaining("name"),
    ]);
  });
});

describe("an API that is closed, as in production", () => {
  const api = useTestApi({ AD_HOC_DOCUMENTS: "refused" });
  let production: RunningApi;
  beforeAll(async () => {
    const { system } = api();
    production = await serve({ ...system, env: { ...system.env, GEHOOR_PROFILE: "production" } }, {});
  });
  afterAll(() => production.stop());

  const idOf = (name: string) => [...trustedDocuments()].find(([, text]) => text.includes(name))?.[0];
  const persisted = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
  const ask = async (body: object, url = api().url, accept = "application/json") => {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept,
        "x-gehoor-csrf": "1",
        "x-gehoor-service": api().system.env.SERVICE_SECRET,
      },
      body: JSON.stringify(body),
    });
    return `${answer.status} ${await answer.text()}`;
  };

  it("answers what an app asks by its id, in production too", async () => {
    for (const url of [api().url, production.url])
      expect(await ask(persisted(idOf("query ScreeningToday")), url)).toMatch(
        /^200 \{"data":\{"today":"2026-/,
      );
  });

  it("runs no other operation of a document, and a stream by its id alone", async () => {
    const asked = { ...persisted(idOf("query ScreeningToday")), operationName: "Organisation" };
    expect(await ask(asked)).toContain("errors");
    const stream = { query: "subscription Mine { listsChanged { __typename } }" };
    expect(await ask(stream, api().url, "text/event-stream")).toContain("UNKNOWN_DOCUMENT");
    expect(await ask(persisted(idOf("subscription ListsChanged")), api().url, "text/event-stream")).toContain(
      "UNAUTHENTICATED",
    );
  });

  it.each([
    ["a document of one's own", { query: "{ today }" }, "Only documents of the apps are answered"],
    ["one of the apps by its text", { query: "query ScreeningToday {\n  today\n}" }, "Only documents"],
    ["a text with an id", { query: "{ today }", ...persisted(id) }, "Only documents"],
    ["an id that nobody has", persisted(id), "No document of the apps has this id"],
    ["a name that every object has", persisted("__proto__"), "No document of the apps has this id"],
    ["an id that is none", persisted(["x"]), "names no document"],
    ["nothing", {}, "names no document"],
  ])("refuses %s in plain words", async (_, body, words) => {
    const answer = await ask(body);
    expect(answer).toMatch(/^400 .*"code":"UNKNOWN_DOCUMENT"/);
    expect(answer).toContain(words);
  });
});
