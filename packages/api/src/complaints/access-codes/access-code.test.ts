import type { ComplaintId, PartyId } from "@gehoor/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openedComplaint } from "../../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../../testing/test-system.ts";
import { newId } from "../texts.ts";
import {
  accessCode,
  accessCodeBits,
  accessCodeHash,
  currentAccessCode,
  parseAccessCode,
  rotateAccessCode,
  sameHash,
} from "./access-code.ts";

const system = useTestSystem();
const some = () => accessCode("key", newId<ComplaintId>(), newId<PartyId>(), 1);

describe("an access code", () => {
  test("holds at least eighty bits", () => {
    expect(accessCodeBits).toBeGreaterThanOrEqual(80);
    expect(some()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]$/);
    expect(new Set(Array.from({ length: 500 }, some)).size).toBe(500);
  });

  test("is read as people type it", () => {
    const code = some();
    expect(parseAccessCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
    expect(parseAccessCode(code.replaceAll("0", "O").replaceAll("1", "l"))).toBe(code);
    expect(parseAccessCode(`Toegangscode: ${code.replaceAll("-", "\u2013")}.`)).toBe(code);
    expect(parseAccessCode(`\u200b${code.replaceAll("-", "\u2011")}\u00ad`)).toBe(code);
  });

  test("every single wrong character and every swap of neighbours is found", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(31), (place, wrong) => {
        const characters = [...some().replaceAll("-", "")];
        const mistyped = characters.with(place, "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(wrong));
        if (mistyped.join() !== characters.join()) expect(parseAccessCode(mistyped.join(""))).toBeUndefined();
        const [one = "", other = ""] = characters.slice(place, place + 2);
        const swapped = characters.toSpliced(place, 2, ...[other, one].filter(Boolean));
        if (swapped.join() !== characters.join()) expect(parseAccessCode(swapped.join(""))).toBeUndefined();
      }),
    );
  });

  test("hashes are compared whole, and depend on the key", () => {
    const code = some();
    expect(sameHash(accessCodeHash("key", code), accessCodeHash("key", code))).toBe(true);
    expect(sameHash(accessCodeHash("key", code), accessCodeHash("other", code))).toBe(false);
    expect(sameHash(accessCodeHash("key", code), "")).toBe(false);
  });
});

test("a new code ends the old one and whoever was signed in with it", async () => {
  const { db, sql, env } = system();
  const opened = await openedComplaint(system());
  const { id, complainants } = opened.complaint;
  const partyId = complainants[0]?.partyId ?? newId<PartyId>();
  const now = await system().clock.now();
  await sql`
    insert into session (token_hash, kind, complaint_id, party_id, created_at, last_seen_at, expires_at)
    values ('hash', 'COMPLAINANT', ${id}, ${partyId}, ${now}, ${now}, ${now.add({ hours: 1 })})`;
  const code = await rotateAccessCode(db, env.ACCESS_CODE_KEY, id, partyId);
  expect(code).not.toBe(opened.accessCode);
  expect(await currentAccessCode(db, env, id, partyId)).toBe(code);
  const [stored] = await sql`select code_hash from access_credential where complaint_id = ${id}`;
  expect(stored?.code_hash).toBe(accessCodeHash(env.ACCESS_CODE_KEY, code ?? ""));
  expect(await sql`select from session where complaint_id = ${id}`).toHaveLength(0);
});
