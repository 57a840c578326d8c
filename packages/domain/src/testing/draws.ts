import fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** What the whole run draws from, set in the root's `vitest.config.ts`. */
    readonly seed: number;
  }
}

// What properties draw follows the seed of the run: a walk that broke a rule breaks it again.
fc.configureGlobal({ seed: inject("seed") });
