import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { shippedDocument, unfitLicences } from "./house-rules/licence-list.ts";
import { runCommand } from "./processes/run-command.ts";
import { inRepository } from "./repository.ts";
import { StackProblem } from "./stack-problem.ts";

// `pnpm licences:check`: reads the list of the package manager and refuses a package without an open licence, or a
// `docs/licences.md` that does not say what is shipped; `pnpm licences:write` writes that page.
await runCommand(async () => {
  const shipped = JSON.parse(await text(process.stdin));
  const unfit = unfitLicences(shipped);
  if (unfit.length > 0)
    throw new StackProblem(
      `Not openly licensed, or under a licence that nobody judged yet (licence-list.ts): ${unfit.join(", ")}`,
    );
  const page = inRepository("docs", "licences.md");
  const document = shippedDocument(shipped);
  if (process.argv.includes("--write")) await writeFile(page, document);
  else if ((await readFile(page, "utf8").catch(() => "")) !== document)
    throw new StackProblem("docs/licences.md is out of date: pnpm licences:write");
  return 0;
});
