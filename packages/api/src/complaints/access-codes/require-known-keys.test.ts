import { beforeEach, describe, expect, test } from "vitest";
import { openRateLimits } from "../../auth/rate-limits.ts";
import { signInComplainant } from "../../auth/sign-in-complainant.ts";
import { asAdmin } from "../../testing/postgres-cluster.ts";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { currentAccessCode, rotateAccessCode } from "./access-code.ts";
import { codeKeyUse } from "./code-key-use.ts";
import { KeyProblem, requireKnownKeys } from "./require-known-keys.ts";

const system = useTestSystem();
const [first, second, third] = ["the key of the beginning", "another key", "a third key"];

const keys = (present: string, ...previous: string[]) => ({
  ACCESS_CODE_KEY: present,
  ACCESS_CODE_KEY_PREVIOUS: previous,
});
const start = async (present: string, ...previous: string[]) =>
  requireKnownKeys(system().sql, keys(present, ...previous), await system().clock.now());
const openWith = (present: string, ...previous: string[]) =>
  openedComplaint({ ...system(), env: { ...system().env, ...keys(present, ...previous) } });
const known = async () => (await system().sql`select from key_check`).length;
const asOwner = (statement: string) => asAdmin(system().ownerUrl, statement);

beforeEach(() => asOwner("delete from key_check; delete from access_credential"));

describe("a start", () => {
  test("remembers the key of the first one, and takes no other, also while no code was given out", async () => {
    await start(first);
    await start(first);
    await expect(start(second)).rejects.toThrow(KeyProblem);
    expect(await known()).toBe(1);
  });

  test("of an installation from before asks the codes themselves", async () => {
    await openWith(first);
    await expect(start(second)).rejects.toThrow(/^1 access codes .* ACCESS_CODE_KEY_PREVIOUS/);
    expect(await known()).toBe(0);
    await start(first);
    expect(await known()).toBe(1);
  });

  test("says no key in its refusal", async () => {
    await start(first);
    await expect(start(second)).rejects.not.toThrow(new RegExp(`${first}|${second}`));
  });

  test("of two at once with different keys lets one through", async () => {
    const outcomes = await Promise.allSettled([start(first), start(second)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a key that is changed", () => {
  test("joins beside the old one, which must be named from then on", async () => {
    await start(first);
    await openWith(first);
    await start(second, first);
    await expect(start(second)).rejects.toThrow(KeyProblem);
    await expect(start(first)).rejects.toThrow(KeyProblem);
    await start(first, second);
    await start(third, second, first);
  });

  test("keeps codes of before working, and shows them again", async () => {
    const { db } = system();
    const { complaint, accessCode } = await openWith(first);
    const env = { ...system().env, ...keys(second, first) };
    const client = { address: "192.0.2.7", network: undefined };
    const limits = openRateLimits(env, system().sql);
    const typed = { reference: complaint.reference, accessCode: accessCode ?? "" };
    expect(await signInComplainant({ db, env }, limits, client, typed)).toMatchObject({
      outcome: "SIGNED_IN",
    });
    const partyId = complaint.complainants[0]?.partyId;
    if (!partyId) throw new Error("Nobody complained");
    expect(await currentAccessCode(db, env, complaint.id, partyId)).toBe(accessCode);
    expect(await currentAccessCode(db, keys(second), complaint.id, partyId)).toBeUndefined();

    const renewed = await rotateAccessCode(db, second, complaint.id, partyId);
    expect(await currentAccessCode(db, keys(second), complaint.id, partyId)).toBe(renewed);
  });

  test("can be given up by the owner once no code follows from it, and not before", async () => {
    await start(first);
    const { complaint } = await openWith(first);
    await start(second, first);
    await asOwner("delete from key_check");
    await expect(start(second)).rejects.toThrow(/1 access codes/);
    expect(await codeKeyUse(system().sql, keys(second, first))).toEqual({ following: [0, 1], lost: 0 });

    const partyId = complaint.complainants[0]?.partyId;
    if (partyId) await rotateAccessCode(system().db, second, complaint.id, partyId);
    await start(second);
    expect(await known()).toBe(1);
  });

  test("can be given up with its codes, which then open nothing until somebody gets a new one", async () => {
    await start(first);
    await openWith(first);
    await openWith(first);
    await asOwner(
      "delete from key_check; update access_credential set rotation = rotation + 1, code_hash = 'ended ' || party_id",
    );
    await start(second);
    expect(await codeKeyUse(system().sql, keys(second))).toEqual({ following: [0], lost: 0 });
  });
});

test("the processes can take no key away", async () => {
  await expect(system().sql`delete from key_check`).rejects.toThrow(/permission denied/);
});
