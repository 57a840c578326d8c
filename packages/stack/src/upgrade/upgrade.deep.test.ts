import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.ts";
import { buildApps } from "../running/build.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { isInHistory, type ReleaseTree, releaseTree } from "./release-tree.ts";
import { lastRelease } from "./releases.ts";
import { underLoad, usualAnswers } from "./under-load.ts";

const MINUTE = 60_000;
const { signal } = new AbortController();

describe.skipIf(!isInHistory(lastRelease))(`an upgrade from ${lastRelease.version} under load`, () => {
  let installation: Installation;
  let before: ReleaseTree;

  beforeAll(async () => {
    // Sites of 0.9 have no /readyz.
    installation = await openInstallation({ siteCheck: "/healthz", signal });
    before = await releaseTree(lastRelease, installation.logFolder, signal);
    await buildApps(installation.logFolder, signal);
    await installation.run(before.folder, "api/src/main-migrate.ts");
    await installation.run(before.folder, "demo/src/filling/main-seed.ts");
    await installation.start(before.folder);
  }, 8 * MINUTE);
  afterAll(async () => {
    await installation?.stop();
    await before?.remove();
  }, MINUTE);

  test("there and back: nobody is refused, nothing is lost, nothing is there twice", {
    timeout: 4 * MINUTE,
  }, async () => {
    const { answers, ...noticed } = await underLoad(installation, signal, async () => {
      await installation.run(repositoryRoot, "api/src/main-migrate.ts");
      for (const kind of ["api", "worker", "citizen", "staff"] as const)
        await installation.replace(kind, repositoryRoot, "put aside");
      for (const kind of ["staff", "citizen", "worker", "api"] as const)
        await installation.replace(kind, before.folder, "put aside");
    });
    expect(Object.keys(answers).toSorted()).toEqual(usualAnswers);
    expect(noticed).toEqual({ refused: 0, faults: [], lost: [], doubled: [], deaths: [] });
    await installation.run(repositoryRoot, "api/src/main-verify.ts");
  });
});
