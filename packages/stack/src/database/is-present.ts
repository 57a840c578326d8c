import { stat } from "node:fs/promises";

/** True when there is a file or folder at the path that we can see. */
export async function isPresent(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
