import { expect, it } from "vitest";
import { localAddress } from "./local-address.ts";

it("keeps a path of our own", () => {
  expect(localAddress("/mijn-klacht/K-2026-0412-7?deel=2#berichten")).toBe(
    "/mijn-klacht/K-2026-0412-7?deel=2#berichten",
  );
});

it.each(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", null, 7])(
  "does not send a visitor to %s",
  (told) => {
    expect(localAddress(told)).toBe("/");
  },
);
