import { setTimeout as wait } from "node:timers/promises";

/** Somebody of a crowd: asks once, and says how that was answered, in a few words. */
export type Asker = () => Promise<string>;

/** What a crowd was answered, by how often, and how long anybody waited for an answer; milliseconds. */
export interface Answered {
  readonly answers: Readonly<Record<string, number>>;
  readonly slowest: number;
}

/** Who was told to try again does so after a moment; milliseconds. */
const MOMENT = 1000;

/** Lets all of them ask without end, each again as soon as they are answered, for so many seconds. */
export async function crowd(people: readonly Asker[], seconds: number): Promise<Answered> {
  const answers: Record<string, number> = {};
  let slowest = 0;
  const over = performance.now() + seconds * 1000;
  const stay = async (ask: Asker) => {
    while (performance.now() < over) {
      const asked = performance.now();
      const answer = await ask().catch((problem: unknown) => `no answer: ${problem}`);
      slowest = Math.max(slowest, performance.now() - asked);
      answers[answer] = (answers[answer] ?? 0) + 1;
      if (answer !== "done") await wait(MOMENT);
    }
  };
  await Promise.all(people.map(stay));
  return { answers, slowest };
}
