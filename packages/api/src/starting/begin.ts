import { Unfit } from "../unfit.ts";

/**
 * Does what a program begins with. What an administrator has to mend is told in its own words, without a stack, and ends the
 * program.
 */
export async function begin<Begun>(work: () => Promise<Begun>): Promise<Begun> {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Unfit)) throw problem;
    console.error(problem.message);
    process.exit(1);
  }
}
