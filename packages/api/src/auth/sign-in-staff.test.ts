import { generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSql, type Sql } from "../db/sql-client.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";
import { openIdentityTokens } from "./identity-tokens.ts";
import { signInStaff } from "./sign-in-staff.ts";

const keys = await generateKeyPair("RS256");
const strangersKeys = await generateKeyPair("RS256");
const publicKey = async () => async () => keys.publicKey;

const api = useTestApi({}, ({ env }) => ({ identityTokens: openIdentityTokens(env, publicKey) }));

/** As whoever looks after sign-ins reads the log. */
let owner: Sql;
beforeAll(() => {
  owner = openSql(api().system.ownerUrl, { max: 1 });
});
afterAll(() => owner.end());

const BY_TOKEN = `mutation ($idToken: String!, $nonce: String!) { signInStaff(idToken: $idToken, nonce: $nonce) {
  __typename ... on SignedIn { token viewer { ... on StaffViewer { roles staff { name } openAlerts } } } } }`;

type Changes = Partial<Record<"issuer" | "audience" | "until", string>>;

/** A token of the provider; the nonce is of this sign-in unless said otherwise. */
function token(claims: { readonly sub: string; readonly [claim: string]: unknown }, changes: Changes = {}) {
  return signed(claims, changes, keys.privateKey);
}

function signed(claims: Record<string, unknown>, changes: Changes, key: typeof keys.privateKey) {
  const { env } = api().system;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256" })
    .setIssuer(changes.issuer ?? env.OIDC_ISSUER)
    .setAudience(changes.audience ?? env.OIDC_CLIENT_ID)
    .setIssuedAt()
    .setExpirationTime(changes.until ?? "5m")
    .sign(key);
}

async function outcome(idToken: string, nonce = "n-1") {
  return (await api().ask<{ signInStaff: { token?: string } }>(BY_TOKEN, { idToken, nonce })).data
    .signInStaff;
}

/** Signs in with these claims where the municipality chose another way of inviting, or asks more of a sign-in. */
async function refusalWith(
  settings: { readonly STAFF_LOGIN_CLAIM?: string; readonly STAFF_ACR_VALUES?: string },
  claims: { readonly sub: string; readonly [claim: string]: unknown },
): Promise<string | undefined> {
  const { system } = api();
  const env = { ...system.env, ...settings };
  const nonce = crypto.randomUUID();
  const parts = {
    identityTokens: openIdentityTokens(env, publicKey),
    rateLimits: { take: async () => undefined },
  };
  const client = { address: "192.0.2.1", network: undefined };
  const idToken = await token({ ...claims, nonce });
  const { outcome: came } = await signInStaff({ ...system, env }, parts, client, { idToken, nonce });
  return came === "SIGNED_IN" ? undefined : lastRefusal();
}

async function lastRefusal(): Promise<string | undefined> {
  const [row] = await owner<{ detail: string }[]>`
    select detail from sign_in_log where action = 'SIGN_IN_REFUSED' order by id desc limit 1`;
  return row?.detail;
}

const invited = async () => (await addStaff(api().system, "COORDINATOR")).staffId;
let count = 0;
const newNonce = () => `nonce ${++count}`;
const enter = async (claims: { readonly sub: string; readonly [claim: string]: unknown }) => {
  const nonce = newNonce();
  return outcome(await token({ ...claims, nonce }), nonce);
};
const refused = { __typename: "SignInRefused" };

describe("an identity token", () => {
  it("lets in with the roles of the database", async () => {
    expect(await enter({ sub: await invited() })).toMatchObject({
      __typename: "SignedIn",
      viewer: { roles: ["COORDINATOR"], openAlerts: 0 },
    });
  });

  it.each([
    ["another nonce", (sub: string) => token({ sub, nonce: "n-2" })],
    ["no nonce", (sub: string) => token({ sub })],
    [
      "another issuer",
      (sub: string) => token({ sub, nonce: "n-1" }, { issuer: "https://elsewhere.example" }),
    ],
    ["another audience", (sub: string) => token({ sub, nonce: "n-1" }, { audience: "another-app" })],
    ["an expired token", (sub: string) => token({ sub, nonce: "n-1" }, { until: "-1 minute" })],
    ["a stranger's signature", (sub: string) => signed({ sub, nonce: "n-1" }, {}, strangersKeys.privateKey)],
    ["no token", async () => "not.a.token"],
  ])("is refused for %s", async (_, make) => {
    expect(await outcome(await make(await invited()))).toEqual(refused);
    expect(await lastRefusal()).toBe("BAD_TOKEN");
  });

  it("opens one session and no more", async () => {
    const nonce = newNonce();
    const idToken = await token({ sub: await invited(), nonce });
    const together = await Promise.all([outcome(idToken, nonce), outcome(idToken, nonce)]);
    expect(together.filter((one) => one.token !== undefined)).toHaveLength(1);
    expect(await outcome(idToken, nonce)).toEqual(refused);
    expect(await lastRefusal()).toBe("USED_TOKEN");
  });

  it("of a sign-in weaker than the municipality asks is refused", async () => {
    const asked = { STAFF_ACR_VALUES: "urn:mfa urn:stronger" };
    const sub = await invited();
    expect(await refusalWith(asked, { sub })).toBe("NOT_STRONG_ENOUGH");
    expect(await refusalWith(asked, { sub, acr: "urn:password" })).toBe("NOT_STRONG_ENOUGH");
    expect(await refusalWith(asked, { sub, acr: "urn:mfa" })).toBeUndefined();
  });
});

describe("who that is", () => {
  const byName = { STAFF_LOGIN_CLAIM: "preferred_username" };

  it("is whoever was bound at the first sign-in, whatever login a later token names", async () => {
    const [own, others] = [await invited(), await invited()];
    expect(await refusalWith(byName, { sub: "s-own", preferred_username: own })).toBeUndefined();
    expect(await refusalWith(byName, { sub: "s-own", preferred_username: others })).toBeUndefined();
    const [row] = await owner`
      select staff_id from sign_in_log where action = 'SIGNED_IN' order by id desc limit 1`;
    expect(row).toEqual({ staff_id: own });
  });

  it("is never somebody else who took that login at the provider", async () => {
    const login = await invited();
    expect(await refusalWith(byName, { sub: "s-first", preferred_username: login })).toBeUndefined();
    expect(await refusalWith(byName, { sub: "s-mallory", preferred_username: login })).toBe(
      "BOUND_TO_ANOTHER",
    );
    expect(await refusalWith({}, { sub: "s-mallory", preferred_username: await invited() })).toBe(
      "UNKNOWN_PERSON",
    );
  });

  it("goes by the claim that was chosen alone, and by a verified address only", async () => {
    const login = await invited();
    const email = `${login}@gehoor.example`;
    const byAddress = { STAFF_LOGIN_CLAIM: "email" };
    expect(await refusalWith(byName, { sub: login })).toBe("LOGIN_CLAIM_MISSING");
    expect(await refusalWith(byAddress, { sub: "s-email", email })).toBe("LOGIN_CLAIM_MISSING");
    const verified = { sub: "s-email", email: email.toUpperCase(), email_verified: true };
    expect(await refusalWith(byAddress, verified)).toBeUndefined();
  });

  it("is nobody when two people answer to it", async () => {
    const [one, other] = [await invited(), await invited()];
    await api().system.sql`update staff set email = ${`${one}@gehoor.example`} where id = ${other}`;
    const claims = { sub: "s-two", email: `${one}@gehoor.example`, email_verified: true };
    expect(await refusalWith({ STAFF_LOGIN_CLAIM: "email" }, claims)).toBe("TWO_PEOPLE");
  });
});

describe("somebody who left", () => {
  it("is refused, and the sessions of before do not come back with the account", async () => {
    const { ask, system } = api();
    const sub = await invited();
    const { token: session } = await enter({ sub });
    const who = async () => (await ask("{ viewer { __typename } }", {}, session)).data;
    expect(await who()).toEqual({ viewer: { __typename: "StaffViewer" } });
    await system.sql`update staff set active = false where id = ${sub}`;
    expect(await enter({ sub })).toEqual(refused);
    expect(await lastRefusal()).toBe("INACTIVE");
    await system.sql`update staff set active = true where id = ${sub}`;
    expect(await who()).toEqual({ viewer: null });
    expect(await enter({ sub })).toMatchObject({ __typename: "SignedIn" });
  });
});

describe("the log of sign-ins", () => {
  it("tells who came, went, was refused or got another role, by ids, and cannot be changed", async () => {
    const { ask, system } = api();
    const sub = await invited();
    const { token: session } = await enter({ sub });
    await ask("mutation { signOut }", {}, session);
    await system.sql`update staff_role set role = 'HANDLER' where staff_id = ${sub}`;
    await system.sql`delete from staff_role where staff_id = ${sub}`;
    const rows = await owner<{ action: string; detail: string | null }[]>`
      select action, detail from sign_in_log where staff_id = ${sub} order by id`;
    expect(rows.map(({ action, detail }) => [action, detail?.split(" ")[0] ?? null])).toEqual([
      ["STAFF_ADDED", "by"],
      ["ROLE_GIVEN", "COORDINATOR"],
      ["STAFF_BOUND", "by"],
      ["SIGNED_IN", null],
      ["SIGNED_OUT", null],
      ["ROLE_CHANGED", "HANDLER"],
      ["ROLE_TAKEN", "HANDLER"],
    ]);
    await expect(system.sql`delete from access_log`).rejects.toMatchObject({ code: "42501" });
  });
});
