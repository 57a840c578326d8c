import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { withWayBack } from "../session/way-back.ts";
import { LetterQuery, loader } from "./letter.ts";

const api = mockApi();
const html =
  "<!doctype html><html lang=nl><head><title>Brief</title><style>p{color:#111}</style></head><body><p>Beste heer,</p></body></html>";
const open = (number: string) =>
  runRoute(loader, {
    path: `/mijn-klacht/K-2026-0412-7/brieven/${number}`,
    params: { reference: "K-2026-0412-7", number },
  });

describe("a letter", () => {
  it("is shown as it was sent, with its own styles and nothing else allowed", async () => {
    api.query(LetterQuery, { complaint: { letter: { html } } });
    const { status, headers } = await open("2");
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src( 'sha256-[\w+/]+={0,2}'){2}; base-uri 'none'; form-action 'none'/,
    );
  });

  it("leads back to its complaint, on the screen alone", () => {
    const shown = withWayBack(html, "/en/mijn-klacht/K-2026-0412-7", "en");
    expect(shown).toContain(
      '<body><nav lang="en"><a href="/en/mijn-klacht/K-2026-0412-7">‹ Back to your complaint</a>',
    );
    expect(shown).toContain("@media print { nav { display: none; } }");
    expect(shown).toContain("<p>Beste heer,</p></body>");
  });

  it("that was never sent is not there", async () => {
    api.query(LetterQuery, { complaint: { letter: { html: null } } });
    // Where no page stands: there the site's own page says so.
    expect((await open("2")).location).toBe("/mijn-klacht/K-2026-0412-7/brieven");
  });

  it("cannot be shown while the API is away, which the complaint's own page tells", async () => {
    api.away();
    expect((await open("2")).location).toBe("/mijn-klacht/K-2026-0412-7");
  });

  it("asks who is signed out to sign in, and leads back", async () => {
    api.refuse(LetterQuery, "UNAUTHENTICATED");
    expect((await open("2")).location).toBe(
      "/mijn-klacht/inloggen?next=%2Fmijn-klacht%2FK-2026-0412-7%2Fbrieven%2F2",
    );
  });
});
