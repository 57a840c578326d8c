import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRepository, repositoryRoot } from "../repository.ts";

const longest = 250;
/** What tools write, besides what is installed. */
const written = ["**/node_modules/**", "**/build/**", "**/.react-router/**", "**/graphql-env.d.ts"];

test(`no source, test or style sheet is longer than ${longest} lines`, () => {
  const files = globSync("{apps,packages}/**/*.{ts,tsx,css}", { cwd: repositoryRoot, exclude: written });
  expect(files.length).toBeGreaterThan(1000);
  const lines = (file: string) => readFileSync(inRepository(file), "utf8").split("\n").length - 1;
  expect(files.filter((file) => lines(file) > longest)).toEqual([]);
});
