import { expect, it } from "vitest";
import { robotsTxt } from "./robots-txt.ts";

it("lets search engines into the public pages only", () => {
  expect(robotsTxt({ app: "citizen" })).toBe(
    "User-agent: *\nDisallow: /mijn-klacht/\nDisallow: /en/mijn-klacht/\n",
  );
  expect(robotsTxt({ app: "staff" })).toBe("User-agent: *\nDisallow: /\n");
});
