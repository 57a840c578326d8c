import { afterAll, beforeAll, expect, test } from "vitest";
import { repositoryRoot } from "../repository.ts";
import { buildApps } from "../running/build.ts";
import { letCitizensCome } from "../visitors/citizens.ts";
import { countComplaints } from "../visitors/count-complaints.ts";
import { countNotes } from "./count-notes.ts";
import { type Installation, openInstallation } from "./installation.ts";
import { letVisitorsCome } from "./visits.ts";

const MINUTE = 60_000;
const LEAST_ANSWERS = 500;
const over = new AbortController();
let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation({ siteCheck: "/readyz", signal: over.signal });
  await buildApps(installation.logFolder, over.signal);
  await installation.run(repositoryRoot, "api/src/main-migrate.ts");
  await installation.run(repositoryRoot, "demo/src/filling/main-seed.ts", "--complaints", "60");
  await installation.start(repositoryRoot);
}, 8 * MINUTE);
afterAll(() => installation?.stop(), MINUTE);

test("every process is replaced under ten requests a second, and nobody notices", {
  timeout: 4 * MINUTE,
}, async () => {
  const visits = await letVisitorsCome(installation, 8);
  const citizens = await letCitizensCome(installation.citizenSite, 2, over.signal);
  const { submissions } = citizens;
  const answered = () => visits.count() + submissions.length;
  while (answered() < LEAST_ANSWERS)
    for (const kind of ["api", "worker", "citizen", "staff"] as const)
      await installation.replace(kind, repositoryRoot);
  await citizens.goHome(20);
  await visits.end();
  const counted = await countComplaints(installation.ownerUrl, submissions);
  expect(Object.fromEntries(visits.answers)).toEqual({
    "home page: 200": expect.any(Number),
    "complaint form: 200": expect.any(Number),
    "worklist: 200": expect.any(Number),
    "case page: 200": expect.any(Number),
    "note: 302": expect.any(Number),
  });
  expect(submissions.flatMap(({ faults, refusedAt }) => [...faults, ...refusedAt])).toEqual([]);
  expect(counted).toMatchObject({ acknowledged: counted.handedIn, lost: [], doubled: [] });
  expect(await countNotes(installation.ownerUrl, visits.notes)).toEqual({ lost: [], doubled: [] });
  expect(installation.deaths).toEqual([]);
});
