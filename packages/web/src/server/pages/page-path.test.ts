import { describe, expect, it } from "vitest";
import { signInAddress } from "../../graphql/api-failure.ts";
import { pagePath } from "./page-path.ts";

describe("the page of a path", () => {
  it.each([
    ["/", "/"],
    ["/_.data", "/"],
    ["/zaken/K-2026-0188-6", "/zaken/K-2026-0188-6"],
    ["/zaken/K-2026-0188-6.data", "/zaken/K-2026-0188-6"],
  ])("of %s is %s", (asked, page) => {
    expect(pagePath(asked)).toBe(page);
  });

  it("is where signing in leads back to; from the first page that goes without saying", () => {
    const from = (path: string) => signInAddress("/inloggen", `http://localhost:3001${path}`);
    expect(from("/werkvoorraad.data?lijst=late")).toBe("/inloggen?next=%2Fwerkvoorraad%3Flijst%3Dlate");
    expect(from("/_.data")).toBe("/inloggen");
    expect(from("/_.data?index")).toBe("/inloggen");
    expect(from("/klacht/berichten.data?_routes=portal%2Fcase&deel=2&index=")).toBe(
      `/inloggen?next=${encodeURIComponent("/klacht/berichten?deel=2")}`,
    );
  });
});
