import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A complaint that a visitor of the demo can open from the citizen's side. */
export interface DemoExample {
  readonly reference: string;
  readonly accessCode: string;
}

/** The complaint that the filling of the demo named in its log, if any. */
export async function demoExample(logFolder: string): Promise<DemoExample | undefined> {
  const log = await readFile(join(logFolder, "seed.log"), "utf8").catch(() => "");
  const [, reference, accessCode] =
    /^Example: \{"reference":"([^"]+)","accessCode":"([^"]+)"\}$/m.exec(log) ?? [];
  return reference && accessCode ? { reference, accessCode } : undefined;
}

/** When the demo data of a state folder were made; asked for the first time, that is now. */
export async function filledAt(stateFolder: string): Promise<Temporal.Instant> {
  const file = join(stateFolder, "filled-at.txt");
  const kept = await readFile(file, "utf8").catch(() => undefined);
  if (kept !== undefined) return Temporal.Instant.from(kept.trim());
  const now = Temporal.Now.instant();
  await writeFile(file, `${now}\n`);
  return now;
}
