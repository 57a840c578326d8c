import { expect, test } from "vitest";
import { shippedDocument, unfitLicences } from "./licence-list.ts";

test("a package without an open licence is named with what it says of itself", () => {
  const shipped = {
    MIT: [{ name: "react" }],
    "SEE LICENSE IN LICENSE.md": [{ name: "tokens-of-a-city" }],
    Unknown: [{ name: "nameless" }],
  };
  expect(unfitLicences(shipped)).toEqual([
    "tokens-of-a-city (SEE LICENSE IN LICENSE.md)",
    "nameless (Unknown)",
  ]);
});

test.each([["(MPL-2.0 OR Apache-2.0)"], ["MIT OR Proprietary"]])(
  "of a choice one open licence is enough: %s",
  (licence) => {
    expect(unfitLicences({ [licence]: [{ name: "either" }] })).toEqual([]);
  },
);

test("what two versions of a package share is told once", () => {
  expect(shippedDocument({ MIT: [{ name: "urql" }, { name: "react" }, { name: "urql" }] })).toContain(
    "| MIT | react, urql |",
  );
});
