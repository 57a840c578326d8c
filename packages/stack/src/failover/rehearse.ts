import { setTimeout as wait } from "node:timers/promises";
import type { Progress } from "../progress.ts";
import { letCitizensCome } from "../visitors/citizens.ts";
import { type Counted, countComplaints } from "../visitors/count-complaints.ts";
import { openPortalStream } from "../visitors/portal-stream.ts";
import { type KillOutcome, killOutcome } from "./kill-outcome.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { workLeft } from "./work-left.ts";

/** What came of it. */
export interface Rehearsed {
  readonly kills: readonly KillOutcome[];
  readonly counted: Counted;
  /** What should not be, a line for each kind with how often: answers nobody should see, deaths, a file that does not verify. */
  readonly faults: readonly string[];
}

/** How it goes. */
export interface Plan {
  /** How often a primary dies. */
  readonly kills: number;
  /** How many citizens come each second. */
  readonly perSecond: number;
  /** Of ordinary business before each kill, and after the other took over. */
  readonly quietSeconds: number;
  /** Whether the last to die is switched on again too. */
  readonly mendsLast: boolean;
}

/** For who is still refused at the end. */
const LAST_SECONDS = 60;

/** Kills the machine of the primary as often as planned while citizens hand in complaints and a worklist stands open. */
export async function rehearse(
  rehearsal: Rehearsal,
  { kills, perSecond, quietSeconds, mendsLast }: Plan,
  progress: Progress,
  signal: AbortSignal,
): Promise<Rehearsed> {
  const { databases } = rehearsal;
  const stream = await openPortalStream(rehearsal.portal, signal);
  const citizens = await letCitizensCome(rehearsal.citizenSite, perSecond, signal);
  const quiet = () => wait(quietSeconds * 1000, undefined, { signal });
  const moments: { killedAt: number; inStepAt: number | undefined }[] = [];
  try {
    await quiet();
    for (let turn = 1; turn <= kills; turn += 1)
      await progress.step(`Killing the server with the primary, ${turn} of ${kills}`, async () => {
        const dead = await databases.killPrimary();
        const killedAt = performance.now();
        await databases.untilTakenOver(dead);
        await quiet();
        const mends = mendsLast || turn < kills;
        if (mends) await databases.revive(dead);
        moments.push({ killedAt, inStepAt: mends ? performance.now() : undefined });
      });
    await progress.step("Waiting for who was refused last", () => citizens.goHome(LAST_SECONDS));
    const administrator = await databases.administrator("gehoor");
    const counted = await countComplaints(administrator, citizens.submissions);
    const left = await progress.step("Waiting for letters and alerts", () => workLeft(administrator, signal));
    const verified = await progress.step("Verifying the file", () =>
      rehearsal.runOnDatabase("verify", "api/src/main-verify.ts").then(
        () => [],
        (problem: unknown) => [`the file does not verify: ${problem}`],
      ),
    );
    const outcomes = moments.map(({ killedAt, inStepAt }, index) =>
      killOutcome({
        killedAt,
        inStepAt,
        until: moments[index + 1]?.killedAt ?? performance.now(),
        submissions: citizens.submissions,
        toldAt: stream.toldAt,
      }),
    );
    const forms = citizens.submissions.flatMap(({ faults }) => faults.map((what) => `the form: ${what}`));
    const streams = stream.faults.map((what) => `the stream: ${what}`);
    const faults = [...forms, ...streams, ...rehearsal.deaths, ...left, ...verified];
    return { kills: outcomes, counted, faults };
  } finally {
    stream.close();
    await citizens.goHome(0);
  }
}
