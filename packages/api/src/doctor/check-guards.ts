import { verifyGuards } from "../verification/verify-whole.ts";
import type { Examined, Patient } from "./examined.ts";

/** That the triggers which keep, chain and list the file are there and switched on. */
export async function checkGuards({ sql }: Pick<Patient, "sql">): Promise<Examined> {
  const faults = await sql.begin("read only", verifyGuards);
  return {
    findings: faults.map(
      ({ what }) =>
        `The trigger ${what} is missing or switched off: nothing guards what it guarded. Enable it (alter table … enable ` +
        "trigger …) or restore the database, then run events:verify.",
    ),
  };
}
