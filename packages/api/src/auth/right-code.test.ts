import fc from "fast-check";
import { expect, it } from "vitest";
import { accessCodeBits } from "../complaints/access-codes/access-code.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { useTestSystem } from "../testing/test-system.ts";
import { openRateLimits } from "./rate-limits.ts";
import { signInComplainant } from "./sign-in-complainant.ts";

const opened = useTestSystem();

const client = (number: number) => ({ address: `203.0.113.${number}`, network: undefined });

/** What somebody may send who wants to keep the owner of a code out. */
const hostile = (reference: string) =>
  fc.record({
    from: fc.integer({ min: 1, max: 3 }),
    reference: fc.constantFrom(
      reference,
      reference.toLowerCase(),
      reference.replaceAll("-", ""),
      ` ${reference.replaceAll("-", " - ")}`,
      "K-2019-0001-7",
      "anything",
    ),
    accessCode: fc.constantFrom("", "0000", "7K3M-9QRT-2XWB-40DF-6HNZ-C"),
  });

it("no sequence of others' attempts keeps the right code out, from another address or from the same", async () => {
  const { system, limits } = house();
  expect(accessCodeBits).toBeGreaterThanOrEqual(80);
  const { complaint, accessCode } = await openedComplaint(system);
  const { reference } = complaint;
  const right = { reference, accessCode };
  await fc.assert(
    fc.asyncProperty(fc.array(hostile(reference), { minLength: 5, maxLength: 60 }), async (attempts) => {
      for (const { from, ...typed } of attempts) {
        const { outcome } = await signInComplainant(system, limits, client(from), typed);
        expect(outcome).toBe("REFUSED");
      }
      for (const from of [9, 1])
        expect((await signInComplainant(system, limits, client(from), right)).outcome).toBe("SIGNED_IN");
    }),
    { numRuns: 15 },
  );
});

it("who guesses on waits longer each time, however the reference is spelt, and nobody else waits", async () => {
  const { system, limits } = house();
  const { complaint } = await openedComplaint(system);
  const { reference } = complaint;
  const wrong = { reference, accessCode: "0000" };
  const waits: (number | undefined)[] = [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const typed =
      attempt % 2 === 0 ? wrong : { ...wrong, reference: reference.toLowerCase().replaceAll("-", "") };
    const answer = await signInComplainant(system, limits, client(50), typed);
    const until = answer.outcome === "REFUSED" ? answer.waitUntilAt : undefined;
    waits.push(until && Math.round(Temporal.Now.instant().until(until).total("seconds") / 10) * 10);
    // The wait is over.
    await system.sql`update rate_limit set expire = 1 where key like 'LOCKOUT:WAIT:%'`;
  }
  expect(waits).toEqual([undefined, undefined, undefined, undefined, undefined, 30, 60, 120]);
  expect(await signInComplainant(system, limits, client(51), wrong)).toEqual({
    outcome: "REFUSED",
    waitUntilAt: undefined,
  });
});

/** Limits as in production. */
function house() {
  const system = opened();
  return { system, limits: openRateLimits({ GEHOOR_PROFILE: "production" }, system.sql) };
}
