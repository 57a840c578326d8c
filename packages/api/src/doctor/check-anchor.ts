import { amsterdamDay } from "@gehoor/domain";
import type { Examined, Patient } from "./examined.ts";

/** One night may be missed without anybody having to look. */
const LONGEST_DAYS = 2;

/** That the state of all chains is still written down each night. The first anchor comes with the first night. */
export async function checkAnchor({ sql, clock }: Pick<Patient, "sql" | "clock">): Promise<Examined> {
  const [last] = await sql<{ day: Temporal.PlainDate; hash: string }[]>`
    select anchored_on as day, hash from chain_anchor order by anchored_on desc limit 1`;
  if (!last) return { findings: [], told: "none yet: the first is written in the night" };
  const told = `${last.day} ${last.hash}; hold it beside the copy in the log`;
  const isOld = last.day.until(amsterdamDay(await clock.now())).days > LONGEST_DAYS;
  return {
    findings: isOld
      ? [
          `The chains were last anchored on ${last.day}: the nightly work does not run. Look at the workers' log.`,
        ]
      : [],
    told,
  };
}
