import { WhoIsSignedIn } from "@gehoor/web/server/pages/who-is-signed-in.server.ts";
import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { signedIn as signedInBrowser } from "@gehoor/web/testing/signed-in.ts";
import * as oidc from "openid-client";
import { describe, expect, it, vi } from "vitest";
import { loader as callback, SignInStaff } from "./callback.tsx";
import { providerTrouble } from "./provider-trouble.server.ts";
import { action as begin, loader as signInPage } from "./sign-in.tsx";
import { SignOut, action as signOut } from "./sign-out.tsx";

const issuer = "https://login.example";
let nonceInToken = "";
let endsSessions = true;
let away = false;

/** The identity token of the test; its signature is the API's to check. */
function identityToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: "gehoor-staff",
    sub: "n.jansen",
    iat: now,
    exp: now + 60,
    nonce: nonceInToken,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.${Buffer.from("signature").toString("base64url")}`;
}

vi.mock("./identity-provider.server.ts", async (original) => ({
  ...(await original<object>()),
  identityProvider: async () => {
    if (away) throw new TypeError("fetch failed");
    const server = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      ...(endsSessions ? { end_session_endpoint: `${issuer}/session/end` } : {}),
    };
    const provider = new oidc.Configuration(server, "gehoor-staff", "a-secret-of-the-test");
    provider[oidc.customFetch] = async () =>
      Response.json({ access_token: "unused", token_type: "bearer", id_token: identityToken() });
    return provider;
  },
}));

const mock = mockApi();

const signedIn = {
  __typename: "SignedIn",
  token: "opaque",
  viewer: { __typename: "StaffViewer", staff: { id: "staff-1" } },
} as const;

async function leave(next = "/zaken/K-2026-0388-1") {
  const left = await runRoute(begin, { app: "staff", path: "/inloggen", form: { next } });
  return { address: new URL(left.location ?? "", "https://portal.example"), cookies: left.setCookies };
}

async function comeBack(state: string | null, cookies: readonly string[]) {
  return runRoute(callback, {
    app: "staff",
    path: `/auth/callback?code=abc&state=${state}&iss=${issuer}`,
    cookies,
  });
}

describe("the page to sign in", () => {
  it("sends on who is signed in already", async () => {
    const { cookies } = await signedInBrowser("staff", "n.jansen");
    mock.query(WhoIsSignedIn, { viewer: { __typename: "StaffViewer", staff: { name: "N. Jansen" } } });
    expect((await runRoute(signInPage, { app: "staff", path: "/inloggen", cookies })).location).toBe("/");
  });

  it("sends on to the page asked for who signed in meanwhile in another window", async () => {
    const { cookies } = await signedInBrowser("staff", "n.jansen");
    mock.query(WhoIsSignedIn, { viewer: { __typename: "StaffViewer", staff: { name: "N. Jansen" } } });
    const path = "/inloggen?next=%2Fsignalen";
    expect((await runRoute(signInPage, { app: "staff", path, cookies })).location).toBe("/signalen");
    const other = await runRoute(signInPage, { app: "staff", path: `${path}&reden=iemand-anders`, cookies });
    expect([other.location, other.data?.reason]).toEqual([null, "iemand-anders"]);
  });

  it("is shown to who comes with a session that is over, instead of leading in a circle", async () => {
    const { cookies } = await signedInBrowser("staff", "n.jansen");
    mock.refuse(WhoIsSignedIn, "UNAUTHENTICATED");
    const { status, location } = await runRoute(signInPage, { app: "staff", path: "/inloggen", cookies });
    expect([status, location]).toEqual([200, null]);
  });
});

describe("signing in", () => {
  it("leaves for the identity provider with PKCE, state and nonce", async () => {
    const { address } = await leave();
    expect(address.origin + address.pathname).toBe(`${issuer}/auth`);
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256" });
    expect(asked.redirect_uri).toMatch(/\/auth\/callback$/);
    for (const name of ["code_challenge", "state", "nonce"]) expect(asked[name]?.length).toBeGreaterThan(20);
  });

  it("hands the token and the nonce to the API, starts the session and goes on to the page asked for", async () => {
    const { address, cookies } = await leave();
    nonceInToken = address.searchParams.get("nonce") ?? "";
    const nonces: string[] = [];
    mock.mutation(SignInStaff, ({ nonce }) => {
      nonces.push(nonce);
      return {
        signInStaff: signedIn,
      };
    });
    const back = await comeBack(address.searchParams.get("state"), cookies);
    expect(back.location).toBe("/zaken/K-2026-0388-1");
    expect(nonces).toEqual([nonceInToken]);
    expect(back.setCookies.some((line) => /^gehoor_staff=.+HttpOnly.+SameSite=Lax/.test(line))).toBe(true);
  });

  it("leads each of two windows to its own page, whichever comes back first", async () => {
    const [first, second] = [await leave("/zaken/K-2026-0388-1"), await leave("/signalen")];
    const cookies = [...first.cookies, ...second.cookies];
    mock.mutation(SignInStaff, { signInStaff: signedIn });
    for (const [{ address }, page] of [
      [second, "/signalen"],
      [first, "/zaken/K-2026-0388-1"],
    ] as const) {
      nonceInToken = address.searchParams.get("nonce") ?? "";
      const back = await comeBack(address.searchParams.get("state"), cookies);
      expect(back.location).toBe(page);
      // Only its own pending sign-in is over.
      const ended = back.setCookies.filter((line) => line.includes("Max-Age=0"));
      expect(ended).toHaveLength(1);
    }
  });

  it("tells somebody without an account so, and starts no session", async () => {
    const { address, cookies } = await leave();
    nonceInToken = address.searchParams.get("nonce") ?? "";
    mock.mutation(SignInStaff, { signInStaff: { __typename: "SignInRefused" } });
    const back = await comeBack(address.searchParams.get("state"), cookies);
    expect(back.location).toContain("/inloggen?reden=geen-account");
    expect(back.setCookies.some((line) => line.startsWith("gehoor_staff="))).toBe(false);
  });

  it.each([
    ["a state of another sign-in", "another-state", true],
    ["no sign-in begun in this browser", undefined, false],
  ])("refuses %s", async (_, state, withCookies) => {
    const { address, cookies } = await leave();
    nonceInToken = address.searchParams.get("nonce") ?? "";
    const back = await comeBack(state ?? address.searchParams.get("state"), withCookies ? cookies : []);
    expect(back.location).toContain("/inloggen?reden=mislukt");
  });

  it("refuses a token with another nonce", async () => {
    const { address, cookies } = await leave();
    nonceInToken = "a-nonce-of-somebody-else";
    const back = await comeBack(address.searchParams.get("state"), cookies);
    expect(back.location).toContain("reden=mislukt");
  });

  it("goes on to the first page when the page asked for lies elsewhere", async () => {
    const { address, cookies } = await leave("//evil.example/");
    nonceInToken = address.searchParams.get("nonce") ?? "";
    mock.mutation(SignInStaff, {
      signInStaff: signedIn,
    });
    expect((await comeBack(address.searchParams.get("state"), cookies)).location).toBe("/");
  });
});

describe("signing out", () => {
  const leavePortal = async () => {
    mock.mutation(SignOut, { signOut: true });
    return runRoute(signOut, { app: "staff", path: "/uitloggen", form: {}, cookies: ["gehoor_staff=x"] });
  };

  it("ends the session here and goes on to the identity provider, which sends back with a word of it", async () => {
    const { location, setCookies } = await leavePortal();
    expect(setCookies.join()).toMatch(/gehoor_staff=;.*Max-Age=0/);
    const address = new URL(location ?? "");
    expect(address.origin + address.pathname).toBe(`${issuer}/session/end`);
    const { state, client_id, post_logout_redirect_uri } = Object.fromEntries(address.searchParams);
    expect([client_id, state]).toEqual(["gehoor-staff", "uitgelogd"]);
    expect(post_logout_redirect_uri).toMatch(/\/inloggen$/);
    const { data } = await runRoute(signInPage, { app: "staff", path: `/inloggen?state=${state}` });
    expect(data?.reason).toBe("uitgelogd");
  });

  it("stays here when the provider ends no sessions", async () => {
    endsSessions = false;
    expect((await leavePortal()).location).toBe("/inloggen?reden=uitgelogd");
    endsSessions = true;
  });
});

describe("a provider that cannot be reached", () => {
  it("is said on the page", async () => {
    away = true;
    expect((await leave()).address.search).toContain("reden=niet-bereikbaar");
    away = false;
  });

  it("is said in the log by what an administrator can mend, without address or message", () => {
    const cause = Object.assign(new Error("of login.example"), { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    const wrapped = new Error("something went wrong", { cause: new TypeError("fetch failed", { cause }) });
    expect(providerTrouble(wrapped)).toEqual({
      name: "Error",
      code: undefined,
      cause: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    });
    expect(providerTrouble(new DOMException("too late", "TimeoutError")).name).toBe("TimeoutError");
  });
});
