import type { ProcessSpec } from "../processes/managed-process.ts";
import { repositoryRoot } from "../repository.ts";

/** The same program of another release, whose tree stands in this folder. */
export function inTree(spec: ProcessSpec, tree: string): ProcessSpec {
  const there = (path: string) =>
    path.startsWith(repositoryRoot) ? path.replace(repositoryRoot, tree) : path;
  return { ...spec, args: spec.args.map(there), cwd: there(spec.cwd) };
}
