import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../../../..");
const sources = globSync(
  ["packages/{api,web,stack}/src/**/*.{ts,tsx}", "apps/{citizen,staff}/app/**/*.{ts,tsx}"],
  { cwd: root },
).filter((path) => !/\.test\./.test(path));

/** The title of a leaflet that the municipality has, and what somebody asked of the reader. */
const others = /‘Heeft u een klacht\?’|die het u heeft gevraagd/g;

test("site, portal and letters address their reader in one form: u hebt", () => {
  const otherwise = sources.filter((path) =>
    /\b(?:u heeft|heeft u)\b/i.test(readFileSync(resolve(root, path), "utf8").replace(others, "")),
  );
  expect(otherwise).toEqual([]);
  expect(sources.length).toBeGreaterThan(500);
});
