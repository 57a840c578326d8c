import { parseArgs } from "node:util";
import { examine } from "./doctor/examine.ts";

// `--before-start`: nothing runs yet, as after a restore. `--reach`: asks mail server and identity provider too.
const { values } = parseArgs({
  options: {
    "before-start": { type: "boolean", default: false },
    reach: { type: "boolean", default: false },
  },
});
let wrong = 0;
for await (const { check, findings, mend, told } of examine(process.env, {
  running: !values["before-start"],
  reach: values.reach,
})) {
  wrong += findings.length;
  console.log(`${findings.length === 0 ? "well " : "WRONG"} ${check}${told ? `: ${told}` : ""}`);
  for (const finding of findings) console.log(`      ${finding}`);
  if (mend && findings.length > 0) console.log(`      ${mend}`);
}
console.log(["Nothing is wrong", "1 thing is wrong"][wrong] ?? `${wrong} things are wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
