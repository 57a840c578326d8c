import { codeKeyUse } from "../complaints/access-codes/code-key-use.ts";
import { areKnownKeys, KeyProblem } from "../complaints/access-codes/require-known-keys.ts";
import { allWell, type Examined, type Patient } from "./examined.ts";

/** That the keys given are those of this database, and no code was lost; writes nothing. */
export async function checkKeys({ sql, env }: Pick<Patient, "sql" | "env">): Promise<Examined> {
  if (!env) return { ...allWell, told: "not looked at: the settings are not right" };
  try {
    await areKnownKeys(sql, env);
  } catch (problem) {
    if (problem instanceof KeyProblem) return { findings: [problem.message] };
    throw problem;
  }
  const { following, lost } = await codeKeyUse(sql, env);
  const [present = 0, ...earlier] = following;
  const told = [
    `${present} access codes follow from ACCESS_CODE_KEY`,
    ...earlier.map((count, index) => `${count} from ACCESS_CODE_KEY_PREVIOUS (${index + 1})`),
  ].join(", ");
  const findings =
    lost > 0
      ? [
          `${lost} access codes follow from none of the keys given: who holds one cannot sign in. Put their key into ` +
            "ACCESS_CODE_KEY_PREVIOUS, or end them; docs/operations tells how.",
        ]
      : [];
  return { findings, told };
}
