import { rowPolicyFaults } from "../db/row-security/apply-row-policies.ts";
import { type Examined, MIGRATE, type Patient } from "./examined.ts";

/** That the lock of rows is the one of this release: on everywhere, each policy there and worded as here, and none besides. */
export async function checkRowPolicies({ sql }: Pick<Patient, "sql">): Promise<Examined> {
  const { missing, other } = await rowPolicyFaults(sql);
  return { findings: [...missing, ...other], mend: `${MIGRATE}: it puts them back` };
}
