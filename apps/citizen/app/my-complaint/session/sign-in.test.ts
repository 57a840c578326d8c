import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { SignIn } from "./begin-session.server.ts";
import { action, loader } from "./sign-in.tsx";
import { SignOut, action as signOut } from "./sign-out.ts";

const api = mockApi();
const path = "/mijn-klacht/inloggen";
const form = { reference: " k-2026-0412-7 ", accessCode: "7k3m 9qrt 2xwb 40df 6hnz c" };
const signedIn = {
  __typename: "SignedIn" as const,
  token: "opaque-token",
  viewer: {
    __typename: "ComplainantViewer" as const,
    complaint: {
      id: "complaint-1",
      reference: "K-2026-0412-7",
      complainants: [{ partyId: "party-1", you: true }],
      representative: null,
    },
  },
};

describe("signing in with reference and access code", () => {
  it("leads to the complaint, with a session that ends with the browser", async () => {
    api.mutation(SignIn, { signInComplainant: signedIn });
    const { setCookies: cookies } = await runRoute(loader, { path });
    const { location, setCookies } = await runRoute(action, { path, form, cookies });
    expect(location).toBe("/mijn-klacht/K-2026-0412-7");
    expect(setCookies.join()).toMatch(/^gehoor_citizen=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it("leads back to the page that asked for it, never to another site", async () => {
    api.mutation(SignIn, { signInComplainant: signedIn });
    const { setCookies: cookies } = await runRoute(loader, { path });
    const next = (place: string) =>
      runRoute(action, { path: `${path}?next=${encodeURIComponent(place)}`, form, cookies });
    expect((await next("/en/mijn-klacht/K-2026-0412-7/bericht")).location).toBe(
      "/en/mijn-klacht/K-2026-0412-7/bericht",
    );
    expect((await next("//evil.example")).location).toBe("/");
  });

  it("says so where the browser keeps no cookies, instead of asking again and again", async () => {
    api.mutation(SignIn, { signInComplainant: signedIn });
    const { data, status } = await runRoute(action, { path, form });
    expect(status).toBe(422);
    expect(data?.mistakes).toEqual([
      { name: undefined, message: expect.stringMatching(/^Uw browser bewaart geen cookies\./) },
    ]);
    expect(data?.typed.reference).toEqual([form.reference]);
  });

  it("says the same whatever was wrong, and keeps what was typed", async () => {
    api.mutation(SignIn, { signInComplainant: { __typename: "SignInRefused", waitUntilAt: null } });
    const { data, status } = await runRoute(action, { path, form });
    expect(status).toBe(422);
    expect(data?.mistakes[0]?.message).toBe(
      "Het kenmerk en de toegangscode horen niet bij elkaar. Kijk ze letter voor letter na.",
    );
    expect(data?.typed.accessCode).toEqual([form.accessCode]);
  });

  it("says until when to wait after too many tries", async () => {
    const waitUntilAt = Temporal.Now.instant().add({ minutes: 14, seconds: 30 }).toString();
    api.mutation(SignIn, { signInComplainant: { __typename: "SignInRefused", waitUntilAt } });
    const { data } = await runRoute(action, { path, form });
    expect(data?.mistakes[0]?.message).toMatch(
      /Wacht tot .* \(15 minuten\) voordat .* De juiste code werkt altijd/,
    );
  });

  it("is filled with the reference of a receipt's QR code", async () => {
    const { data } = await runRoute(loader, { path: `${path}?kenmerk=K-2026-0412-7` });
    expect(data?.reference).toBe("K-2026-0412-7");
  });
});

describe("signing out", () => {
  it("ends the session and says so, also when the API is away", async () => {
    api.refuse(SignOut, "SERVICE_UNAVAILABLE");
    const { location, setCookies } = await runRoute(signOut, { path: "/mijn-klacht/uitloggen", form: {} });
    expect(location).toBe(path);
    expect(setCookies.join()).toMatch(/gehoor_citizen=;.*Max-Age=0/);
    const { data } = await runRoute(loader, { path, cookies: setCookies });
    expect(data?.signedOut).toBe(true);
  });
});
