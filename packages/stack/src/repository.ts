import { realpathSync } from "node:fs";
import { join } from "node:path";

/** The folder of the clone, without symbolic links, so that one clone has one name. */
export const repositoryRoot = realpathSync(join(import.meta.dirname, "..", "..", ".."));

/** Everything the stack keeps while it runs and between two starts; git ignores it. */
export const stateRoot = join(repositoryRoot, ".gehoor");

/** The folder of the stack that `start` and `dev` share: its data, mail and logs. */
export const demoStateFolder = join(stateRoot, "demo");

/** A file of the clone, by its path from the top. */
export function inRepository(...path: string[]): string {
  return join(repositoryRoot, ...path);
}
