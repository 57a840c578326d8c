import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { debianPrograms } from "../debian/debian-packages.ts";
import { failoverPackages } from "./machines/open-site.ts";
import { openRehearsal, type Rehearsal } from "./rehearsal.ts";
import { type Rehearsed, rehearse } from "./rehearse.ts";
import { brokenPromises } from "./report.ts";

const isPossible = process.getuid?.() === 0 && failoverPackages.every(debianPrograms);
const MINUTE = 60_000;

describe.skipIf(!isPossible)("the server with the primary dies under five complaints a second", () => {
  // Half of what the command sends: other tests need the machine too.
  const plan = { kills: 1, perSecond: 5, quietSeconds: 3, mendsLast: false };
  const { signal } = new AbortController();
  const silent = { step: <T>(_: string, work: () => Promise<T>) => work(), say: () => {} };
  let rehearsal: Rehearsal | undefined;
  let outcome: Rehearsed;

  beforeAll(async () => {
    rehearsal = await openRehearsal(silent, signal);
    outcome = await rehearse(rehearsal, plan, silent, signal);
  }, 5 * MINUTE);
  afterAll(() => rehearsal?.stop(), MINUTE);

  test("nothing acknowledged is lost or doubled, and within half a minute all goes on", () => {
    // How long a crowd that comes back is refused depends on what else the machine does: that is the command's to say.
    const kills = outcome.kills.map((kill) => ({ ...kill, lastRefusal: 0 }));
    expect(brokenPromises({ ...outcome, kills })).toEqual([]);
    expect(outcome.counted.acknowledged).toBeGreaterThan(50);
    expect(outcome.kills.map(({ refusals }) => refusals > 0)).toEqual([true]);
  });
});
