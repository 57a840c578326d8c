import { expect, test } from "vitest";
import { withParts } from "./write-docs.ts";

const page = "Before\n<!-- bench: sweep -->\nold\n<!-- /bench: sweep -->\nafter\n";

test("a part is put between its marks, and what was not measured stays", () => {
  const put = withParts(page, { sweep: "new" });
  expect(put).toBe("Before\n<!-- bench: sweep -->\nnew\n<!-- /bench: sweep -->\nafter\n");
  expect(withParts(put, { sweep: "" })).toBe(put);
});

test("a part without a place is not dropped in silence", () => {
  expect(() => withParts(page, { growth: "new" })).toThrow("has no place for the growth");
});
