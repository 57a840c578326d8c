import { createHash, randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@gehoor/api/testing/free-port";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startIdentityProvider } from "./identity-provider.ts";
import { signingKey } from "./signing-key.ts";

// It warns, as soon as it is loaded, of a young Node and of keeping everything in memory, which is what a demo wants.
vi.hoisted(() => vi.spyOn(console, "warn").mockReturnValue());

const staffUrl = "http://localhost:3001";
const callback = `${staffUrl}/auth/callback`;
let issuer = "";
let server: Server;

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://localhost:${port}`;
  server = await startIdentityProvider({
    issuer,
    port,
    accounts: [
      {
        login: "coordinator",
        name: "Carla <Coördinator>",
        roles: ["COORDINATOR"],
        note: { nl: "Ziet alle klachten.", en: "Sees every complaint." },
      },
    ],
    staffUrl,
    clientId: "gehoor-staff",
    clientSecret: "a-secret-of-the-portal",
    signingKey: await signingKey(join(tmpdir(), `gehoor-signing-key-${process.pid}.pem`)),
    cookieKey: "a-key-for-cookies",
  });
});

afterAll(() => server.close());

/** A browser of a few lines: keeps cookies, follows no redirect by itself. */
function browser() {
  const cookies = new Map<string, string>();
  return async (url: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { ...init, redirect: "manual", headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { answer, location: new URL(answer.headers.get("location") ?? "about:blank", issuer).href };
  };
}

const verifier = randomBytes(32).toString("base64url");

function authorizationUrl(pkce: boolean): string {
  const parameters = new URLSearchParams({
    client_id: "gehoor-staff",
    redirect_uri: callback,
    response_type: "code",
    scope: "openid profile email",
    state: "a-state",
    nonce: "a-nonce",
  });
  if (pkce) {
    parameters.set("code_challenge", createHash("sha256").update(verifier).digest("base64url"));
    parameters.set("code_challenge_method", "S256");
  }
  return `${issuer}/auth?${parameters}`;
}

test("one click on a person gives the portal an identity token with that person's login and address", async () => {
  const visit = browser();
  const choice = (await visit(authorizationUrl(true))).location;
  const page = await (await visit(choice)).answer.text();
  expect(page).toContain("Verder als Carla &lt;Coördinator&gt;");
  expect(page).toContain("Ziet alle klachten.");

  const body = new URLSearchParams({ login: "coordinator" });
  const resumed = await visit((await visit(choice, { method: "POST", body })).location);
  const back = new URL(resumed.location);
  expect(back.origin + back.pathname).toBe(callback);
  expect(back.searchParams.get("state")).toBe("a-state");

  const tokens = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "gehoor-staff",
      client_secret: "a-secret-of-the-portal",
      redirect_uri: callback,
      code: back.searchParams.get("code") ?? "",
      code_verifier: verifier,
    }),
  });
  const [, claims = ""] = /"id_token":"[^.]+\.([^.]+)\./.exec(await tokens.text()) ?? [];
  expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
    iss: issuer,
    aud: "gehoor-staff",
    sub: "coordinator",
    nonce: "a-nonce",
    name: "Carla <Coördinator>",
    email: "coordinator@gehoor.example",
  });
});

test("the next sign-in in the same browser asks again who it is", async () => {
  const visit = browser();
  const choice = (await visit(authorizationUrl(true))).location;
  const body = new URLSearchParams({ login: "coordinator" });
  await visit((await visit(choice, { method: "POST", body })).location);
  expect((await visit(authorizationUrl(true))).location).toContain("/interaction/");
});

test("somebody who is not on the list is not signed in: the choice is shown again", async () => {
  const visit = browser();
  const choice = (await visit(authorizationUrl(true))).location;
  const { answer } = await visit(choice, {
    method: "POST",
    body: new URLSearchParams({ login: "stranger" }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Verder als");
});

test("a sign-in without PKCE is refused", async () => {
  const refusal = new URL((await browser()(authorizationUrl(false))).location);
  expect(refusal.searchParams.get("error")).toBe("invalid_request");
});

test("the page speaks English to an English browser", async () => {
  const visit = browser();
  const choice = (await visit(authorizationUrl(true))).location;
  const page = await (await visit(choice, { headers: { "accept-language": "en-GB" } })).answer.text();
  expect(page).toContain("Continue as");
});

test("a choice left open too long leads back to the staff site", async () => {
  const { answer, location } = await browser()(`${issuer}/interaction/long-gone`);
  expect(answer.status).toBe(303);
  expect(location).toBe(`${staffUrl}/`);
});

test("signing out ends the session there too and leads back to the staff site with what was asked to be remembered", async () => {
  const visit = browser();
  const choice = (await visit(authorizationUrl(true))).location;
  const body = new URLSearchParams({ login: "coordinator" });
  await visit((await visit(choice, { method: "POST", body })).location);
  const asked = new URLSearchParams({
    client_id: "gehoor-staff",
    post_logout_redirect_uri: `${staffUrl}/inloggen`,
    state: "uitgelogd",
  });
  const page = await (await visit(`${issuer}/session/end?${asked}`)).answer.text();
  expect(page).toContain("Log ook hier uit");
  const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
  const left = await visit(`${issuer}/session/end/confirm`, {
    method: "POST",
    body: new URLSearchParams({ xsrf, logout: "yes" }),
  });
  expect(left.location).toBe(`${staffUrl}/inloggen?state=uitgelogd`);
});
