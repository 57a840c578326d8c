import { requireNarrowRole } from "../db/require-narrow-role.ts";
import { RoleProblem } from "../db/roles.ts";
import { allWell, type Examined, type Patient } from "./examined.ts";

/** That the processes sign in with a role that cannot change the file. */
export async function checkRole({ sql }: Pick<Patient, "sql">): Promise<Examined> {
  try {
    await requireNarrowRole(sql);
    return allWell;
  } catch (problem) {
    if (problem instanceof RoleProblem) return { findings: [problem.message] };
    throw problem;
  }
}
